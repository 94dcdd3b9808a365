package org.demarcationmap.export.xlsx;

import java.util.regex.Pattern;

import org.demarcationmap.export.SafeCell;
import org.demarcationmap.export.XmlText;

/**
 * Makes any text fit for a cell: read and never run, legal in XML, and no longer than a
 * spreadsheet takes.
 */
final class CellText {

	/** What a spreadsheet takes at most, in UTF-16 units. */
	static final int LONGEST = 32_767;

	static final String CUT = " … [cut: the text is longer than a cell can be; the JSON file has all of it]";

	/** Spreadsheets would read this as the character of that number. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private CellText() {
	}

	static String of(String text) {
		return cut(ESCAPE.matcher(SafeCell.of(XmlText.of(text))).replaceAll("_x005F_"));
	}

	private static String cut(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		var end = LONGEST - CUT.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

}
