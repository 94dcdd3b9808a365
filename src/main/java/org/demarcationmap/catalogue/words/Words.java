package org.demarcationmap.catalogue.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text, as they were written and in the form by which they are compared:
 * small letters, and no plural. A number such as {@code E.164} is one word, and so is
 * each sign of Chinese writing, which puts no space between words.
 *
 * @param written the words as written
 * @param stems the same words as they are compared
 */
public record Words(List<String> written, List<String> stems) {

	private static final Pattern WORD = Pattern
		.compile("(?<![\\p{L}\\p{N}])\\.[a-z]{2,}\\b|\\p{L}\\.\\d+(?:\\.\\d+)*|\\p{IsIdeographic}"
				+ "|[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]+");

	private static final Pattern IN_IES = Pattern.compile("[^ea]ies$");

	private static final Pattern IN_ES = Pattern.compile("(?:ss|x|ch|sh)es$");

	private static final Pattern IN_S = Pattern.compile("[^ius]s$");

	private static final int SHORT = 4;

	public Words {
		written = List.copyOf(written);
		stems = List.copyOf(stems);
	}

	/** Reads a text. */
	public static Words of(String text) {
		var written = new ArrayList<String>();
		var matcher = WORD.matcher(text);
		while (matcher.find()) {
			written.add(matcher.group());
		}
		return new Words(written, written.stream().map(Words::stem).toList());
	}

	/**
	 * The form by which words are compared, after Harman's rules for the English plural.
	 */
	private static String stem(String written) {
		var word = written.toLowerCase(Locale.ROOT);
		if (word.length() < SHORT || word.charAt(1) == '.') {
			return word;
		}
		if (IN_IES.matcher(word).find()) {
			return word.substring(0, word.length() - 3) + "y";
		}
		var plural = IN_ES.matcher(word).find() ? 2 : IN_S.matcher(word).find() ? 1 : 0;
		return word.substring(0, word.length() - plural);
	}

	public int size() {
		return this.stems.size();
	}

	/**
	 * The compared form of some of the words, as one expression.
	 */
	public String expression(int from, int to) {
		return String.join(" ", this.stems.subList(from, to));
	}

}
