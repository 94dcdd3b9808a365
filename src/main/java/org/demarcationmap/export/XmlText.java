package org.demarcationmap.export;

import java.util.PrimitiveIterator;

/**
 * Makes any text fit for XML, which cannot hold every character.
 */
public final class XmlText {

	private static final int REPLACEMENT = 0xFFFD;

	private XmlText() {
	}

	/**
	 * The text with U+FFFD in place of what XML 1.0 cannot hold: control characters, lone
	 * surrogates, non-characters.
	 * @param text any text
	 * @return the text itself where XML can hold it
	 */
	public static String of(String text) {
		return text.codePoints().allMatch(XmlText::isLegal) ? text : replaced(text.codePoints().iterator());
	}

	private static String replaced(PrimitiveIterator.OfInt points) {
		var kept = new StringBuilder();
		while (points.hasNext()) {
			var point = points.nextInt();
			kept.appendCodePoint(isLegal(point) ? point : REPLACEMENT);
		}
		return kept.toString();
	}

	private static boolean isLegal(int point) {
		return point == '\t' || point == '\n' || point == '\r' || (point >= 0x20 && point <= 0xD7FF)
				|| (point >= 0xE000 && point <= 0xFFFD) || (point >= 0x10000 && point <= 0x10FFFF);
	}

}
