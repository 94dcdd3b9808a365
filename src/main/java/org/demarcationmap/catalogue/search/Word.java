package org.demarcationmap.catalogue.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word, which is letters and digits without anything between, and where it stands.
 *
 * @param text the word as it is written
 * @param start where it begins
 */
record Word(String text, int start) {

	private static final Pattern NOTATION = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

	static List<Word> in(String text) {
		return NOTATION.matcher(text).results().map((found) -> new Word(found.group(), found.start())).toList();
	}

	int end() {
		return this.start + this.text.length();
	}

	/** Small letters without accents. */
	String folded() {
		var apart = Normalizer.normalize(this.text, Normalizer.Form.NFKD);
		return ACCENT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/**
	 * How many slips of the pen are forgiven: none in short words and in those with
	 * digits, where each stands for something else.
	 */
	int slips() {
		var letters = folded();
		if (letters.length() < 4 || letters.chars().anyMatch(Character::isDigit)) {
			return 0;
		}
		return (letters.length() < 8) ? 1 : 2;
	}

	/**
	 * What the full-text index is asked: the word, what begins with it, what resembles
	 * it. Small letters are no operators.
	 */
	String fullText() {
		var small = this.text.toLowerCase(Locale.ROOT);
		var beginning = (small.length() > 1) ? " " + small + "*" : "";
		var resembling = (slips() > 0) ? " " + small + "~" + slips() : "";
		return "+(" + small + "^3" + beginning + resembling + ")";
	}

}
