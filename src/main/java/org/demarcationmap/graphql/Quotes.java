package org.demarcationmap.graphql;

import java.util.regex.Pattern;

/**
 * Sentences that repeat what somebody wrote, who may have written a megabyte.
 */
public final class Quotes {

	/** An apostrophe after a letter belongs to a word and begins no quote. */
	private static final Pattern LONG = Pattern.compile("(?<![^\\s(])'([^']{80})[^']+");

	private static final int LONGEST = 4000;

	private Quotes() {
	}

	/** The sentence with long quotes cut, each ended by an ellipsis. */
	public static String shortened(String sentence) {
		var cut = (sentence.length() > 80) ? LONG.matcher(sentence).replaceAll("'$1…") : sentence;
		return (cut.length() > LONGEST) ? cut.substring(0, LONGEST) + "…" : cut;
	}

}
