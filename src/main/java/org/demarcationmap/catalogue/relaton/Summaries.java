package org.demarcationmap.catalogue.relaton;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The abstracts of records in plain words. The longest of ITU-T has some 11,000
 * characters; what is beyond the limit is no abstract, and is cut off.
 */
final class Summaries {

	private static final int LONGEST = 20_000;

	private static final Pattern MARKUP = Pattern.compile(
			"</?(?:p|br|div|span|b|i|u|em|strong|sub|sup|ul|ol|li|a|h\\d)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private Summaries() {
	}

	/**
	 * Takes markup and needless space away.
	 * @param text as the record has it
	 * @return plain words; none where nothing is left
	 */
	static @Nullable String plain(@Nullable String text) {
		if (text == null) {
			return null;
		}
		var plain = SPACE.matcher(MARKUP.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
		return plain.isEmpty() ? null : shortened(plain);
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		var space = text.lastIndexOf(' ', LONGEST);
		var end = (space > 0) ? space : LONGEST - (Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? 1 : 0);
		return text.substring(0, end) + "…";
	}

}
