package org.demarcationmap.export;

/**
 * Keeps a spreadsheet from running a cell as a formula, by an apostrophe in front.
 */
public final class SafeCell {

	private static final String BEGINNINGS = "=+-@\t\r";

	private SafeCell() {
	}

	/**
	 * A cell that is only read.
	 * @param cell any text
	 * @return the same, with an apostrophe in front where it could be run
	 */
	public static String of(String cell) {
		return (!cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
