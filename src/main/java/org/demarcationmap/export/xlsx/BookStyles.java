package org.demarcationmap.export.xlsx;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How the cells of a workbook look.
 */
final class BookStyles {

	private BookStyles() {
	}

	static CellStyle text(Workbook book) {
		var style = book.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	static CellStyle heading(Workbook book) {
		var style = text(book);
		style.setFont(bold(book, IndexedColors.WHITE));
		style.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	/** Runs over the columns to its right. */
	static CellStyle notice(Workbook book) {
		var style = book.createCellStyle();
		style.setFont(bold(book, IndexedColors.DARK_RED));
		return style;
	}

	private static Font bold(Workbook book, IndexedColors colour) {
		var font = book.createFont();
		font.setBold(true);
		font.setColor(colour.getIndex());
		return font;
	}

}
