package org.demarcationmap.export.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.demarcationmap.export.Cover;

/**
 * A workbook that keeps no more than a few rows in memory.
 */
final class MapBook implements Closeable {

	private static final int ROWS_IN_MEMORY = 100;

	private static final int HEADINGS = 1;

	private static final int CHARACTER = 256;

	private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);

	private final CellStyle heading = BookStyles.heading(this.book);

	private final CellStyle notice = BookStyles.notice(this.book);

	private final CellStyle text = BookStyles.text(this.book);

	private final Cover cover;

	MapBook(Cover cover) {
		this.cover = cover;
		var said = this.book.getXSSFWorkbook().getProperties().getCoreProperties();
		var made = Optional.of(Date.from(cover.asOf()));
		said.setCreated(made);
		said.setModified(made);
		said.setTitle(CellText.of(cover.title()));
	}

	/** Adds a sheet, taking its rows one by one. */
	void add(MapSheet its) {
		var sheet = this.book.createSheet(its.name());
		var columns = its.columns();
		for (var column = 0; column < columns.size(); column++) {
			sheet.setColumnWidth(column, columns.get(column).width() * CHARACTER);
		}
		put(sheet.createRow(0), 0, its.says(), this.notice);
		var headings = sheet.createRow(HEADINGS);
		columns.forEach((column) -> put(headings, columns.indexOf(column), column.heading(), this.heading));
		var last = fill(sheet, its);
		sheet.createFreezePane(1, HEADINGS + 1);
		sheet.setAutoFilter(new CellRangeAddress(HEADINGS, last, 0, columns.size() - 1));
		print(sheet);
	}

	private int fill(SXSSFSheet sheet, MapSheet its) {
		var last = HEADINGS;
		for (var cells : (Iterable<List<Object>>) its.rows()::iterator) {
			var row = sheet.createRow(++last);
			for (var column = 0; column < cells.size(); column++) {
				put(row, column, cells.get(column), this.text);
			}
		}
		return last;
	}

	private static void put(SXSSFRow row, int column, Object value, CellStyle style) {
		var cell = row.createCell(column);
		cell.setCellStyle(style);
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else {
			cell.setCellValue(CellText.of(value.toString()));
		}
	}

	/** Printed pages repeat the notice and the headings. */
	private static void print(SXSSFSheet sheet) {
		sheet.setRepeatingRows(new CellRangeAddress(0, HEADINGS, -1, -1));
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
	}

	void write(OutputStream out) throws IOException {
		var file = Files.createTempFile("map-", ".xlsx");
		try {
			try (var to = Files.newOutputStream(file)) {
				this.book.write(to);
			}
			new SteadyZip(file, this.cover.asOf()).write(out);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	@Override
	public void close() throws IOException {
		this.book.close();
	}

}
