package org.demarcationmap.catalogue.tables;

import java.util.LinkedHashMap;
import java.util.Map;

import org.demarcationmap.catalogue.relaton.Records;
import org.jspecify.annotations.NullMarked;

/**
 * Small workbooks, and ones that no spreadsheet program would write, made for tests.
 */
@NullMarked
final class Workbooks {

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private Workbooks() {
	}

	/**
	 * A workbook with the XML of its one sheet.
	 */
	static byte[] of(String sheet) {
		return Records.zip(parts(sheet));
	}

	/**
	 * The XML of a sheet with rows.
	 */
	static String sheet(String rows) {
		return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
	}

	/**
	 * A row of texts.
	 */
	static String row(int number, String... cells) {
		var row = new StringBuilder("<row r=\"" + number + "\">");
		for (var column = 0; column < cells.length; column++) {
			row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + column, number,
					cells[column]));
		}
		return row.append("</row>").toString();
	}

	static Map<String, String> parts(String sheet) {
		var parts = new LinkedHashMap<String, String>();
		parts.put("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
				+ type("/xl/workbook.xml", "sheet.main+xml") + type("/xl/worksheets/sheet1.xml", "worksheet+xml")
				+ type("/xl/styles.xml", "styles+xml") + "</Types>");
		parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
		parts.put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
				+ "\"><sheets><sheet name=\"Items\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
		parts.put("xl/_rels/workbook.xml.rels", relations(
				relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml")));
		parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN
				+ "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"mmm\\-yy\"/></numFmts>"
				+ "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
		parts.put("xl/worksheets/sheet1.xml", sheet);
		return parts;
	}

	private static String type(String part, String kind) {
		return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "\"/>";
	}

	private static String relations(String relations) {
		return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
	}

	private static String relation(String id, String kind, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
	}

}
