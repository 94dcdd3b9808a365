package org.demarcationmap.export.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text in as many lines as there is room for. Widths are estimated, since a picture is
 * shown with the letters that its reader has.
 *
 * @param whole the whole text
 * @param lines what is shown of it
 */
record Wrapped(String whole, List<String> lines) {

	/** From one line to the next. */
	static final int LEADING = 16;

	private static final String CUT = "…";

	/** Beyond it nothing is looked at, however long the text. */
	private static final int MOST = 2000;

	Wrapped {
		lines = List.copyOf(lines);
	}

	/**
	 * Wraps a text.
	 * @param text any text
	 * @param width how many narrow letters a line holds; Chinese ones count twice
	 * @param most how many lines there may be
	 */
	static Wrapped of(String text, int width, int most) {
		var shown = text.substring(0, Math.min(MOST, text.length())).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		var lines = new ArrayList<String>();
		var rest = shown;
		while (!rest.isEmpty() && lines.size() < most) {
			var end = end(rest, width);
			lines.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		if (!rest.isEmpty() || text.length() > MOST) {
			var last = lines.isEmpty() ? "" : lines.removeLast();
			lines.add(last.substring(0, fitting(last, width - 1)) + CUT);
		}
		return new Wrapped(text, lines);
	}

	/**
	 * Where a line ends: behind the last word that fits, or within one that is longer.
	 */
	private static int end(String text, int width) {
		var most = fitting(text, width);
		if (most == text.length()) {
			return most;
		}
		var words = BreakIterator.getLineInstance(Locale.ROOT);
		words.setText(text);
		var end = words.isBoundary(most) ? most : words.preceding(most);
		return (end > 0) ? end : most;
	}

	/** How much of a text fits; what belongs to one letter stays together. */
	private static int fitting(String text, int width) {
		var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
		letters.setText(text);
		var taken = 0;
		for (int begin = 0, end = letters.next(); end != BreakIterator.DONE; begin = end, end = letters.next()) {
			taken += width(text.codePointAt(begin));
			if (taken > width) {
				return (begin > 0) ? begin : end;
			}
		}
		return text.length();
	}

	private static int width(int letter) {
		return (Character.isIdeographic(letter) || letter > 0xFFFF || (letter >= 0x1100 && letter <= 0x11FF)
				|| (letter >= 0x2E80 && letter <= 0xD7FF) || (letter >= 0xFF00 && letter <= 0xFF60)) ? 2 : 1;
	}

	boolean isCut() {
		return !this.lines.isEmpty() && this.lines.getLast().endsWith(CUT) && !this.whole.endsWith(CUT);
	}

	int height() {
		return this.lines.size() * LEADING;
	}

}
