package org.demarcationmap.export;

/**
 * Makes text that XML 1.0 can hold.
 */
public final class XmlText {

	private static final int REPLACEMENT = 0xFFFD;

	private XmlText() {
	}

	/**
	 * Replaces what XML cannot hold: control characters and lone surrogates.
	 * @param text any text
	 * @return the same with U+FFFD in the place of every such character
	 */
	public static String of(String text) {
		if (text.codePoints().allMatch(XmlText::isLegal)) {
			return text;
		}
		var legal = new StringBuilder(text.length());
		text.codePoints().map((it) -> isLegal(it) ? it : REPLACEMENT).forEach(legal::appendCodePoint);
		return legal.toString();
	}

	/** The production Char of XML 1.0. */
	private static boolean isLegal(int codePoint) {
		return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || (codePoint >= 0x20 && codePoint <= 0xD7FF)
				|| (codePoint >= 0xE000 && codePoint <= 0xFFFD) || codePoint >= 0x10000;
	}

}
