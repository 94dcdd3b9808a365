package org.demarcationmap.catalogue.tables;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.demarcationmap.catalogue.tables.Rows.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the cells of a sheet into rows and hands on those that are not empty.
 */
final class SheetCells implements SheetContentsHandler {

	private static final int MOST_ROWS = 1 << 20;

	private static final int MOST_COLUMNS = 500;

	private final Visitor visitor;

	private final List<String> cells = new ArrayList<>();

	private int line;

	SheetCells(Visitor visitor) {
		this.visitor = visitor;
	}

	int line() {
		return this.line;
	}

	@Override
	public void startRow(int row) {
		this.line = row + 1;
		if (this.line > MOST_ROWS || this.line < 1) {
			throw new BrokenTableException(MOST_ROWS, "The sheet has more than the " + MOST_ROWS
					+ " rows that a spreadsheet can have, and nothing behind them was read. Delete the empty rows and save it again.");
		}
		this.cells.clear();
	}

	@Override
	public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
		var column = (reference != null) ? new CellReference(reference).getCol() : this.cells.size();
		if (value == null || column >= MOST_COLUMNS) {
			return;
		}
		while (this.cells.size() <= column) {
			this.cells.add("");
		}
		this.cells.set(column, value);
	}

	@Override
	public void endRow(int row) {
		if (!this.cells.isEmpty() && !this.visitor.row(this.line, List.copyOf(this.cells))) {
			throw new EnoughException();
		}
	}

	/**
	 * Ends the parsing, as the visitor wants no more.
	 */
	static final class EnoughException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		EnoughException() {
			super("The visitor has seen enough.", null, false, false);
		}

	}

}
