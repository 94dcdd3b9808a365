package org.demarcationmap.catalogue.tables;

import java.io.IOException;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.demarcationmap.catalogue.tables.SheetCells.EnoughException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The rows of one sheet of a workbook.
 *
 * @param name the name of the sheet
 * @param part its XML
 * @param words the words that its cells refer to
 * @param styles how its numbers are shown
 */
record SheetRows(String name, PackagePart part, SharedStrings words, Styles styles) implements Rows {

	private static final String NO_TYPES = "http://apache.org/xml/features/disallow-doctype-decl";

	@Override
	public void walk(Visitor visitor) throws IOException {
		var cells = new SheetCells(visitor);
		try (var in = this.part.getInputStream()) {
			var parser = XMLHelper.newXMLReader();
			parser.setFeature(NO_TYPES, true);
			parser.setContentHandler(
					new XSSFSheetXMLHandler(this.styles, null, this.words, cells, new IsoDates(), false));
			parser.parse(new InputSource(in));
		}
		catch (EnoughException ex) {
			// The visitor has seen what it wanted, and SAX knows no other way to stop.
		}
		catch (SAXException | ParserConfigurationException | IllegalArgumentException | IllegalStateException ex) {
			throw new BrokenTableException(cells.line(),
					"The XML of this sheet is damaged, or declares types and entities of its own, and nothing behind this row was read. Save the workbook again in a spreadsheet program.",
					ex);
		}
	}

}
