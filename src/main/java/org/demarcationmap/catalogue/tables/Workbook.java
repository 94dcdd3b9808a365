package org.demarcationmap.catalogue.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.xml.sax.SAXException;

/**
 * A workbook in XLSX. Its sheets are read row by row; its words and styles are in memory,
 * so a workbook with too many of them is refused.
 */
public final class Workbook implements Closeable {

	private static final long LONGEST_WORDS = 64L << 20;

	private static final long LONGEST_STYLES = 8L << 20;

	private final OPCPackage opened;

	private final List<Rows> sheets;

	private Workbook(OPCPackage opened, List<Rows> sheets) {
		this.opened = opened;
		this.sheets = sheets;
	}

	/**
	 * Opens a workbook.
	 * @param path where it lies
	 * @throws UnacceptableFileException if it is damaged or too long
	 */
	public static Workbook open(Path path) throws IOException {
		var opened = openPackage(path);
		try {
			return new Workbook(opened, sheets(opened));
		}
		catch (OpenXML4JException | SAXException | RuntimeException | IOException ex) {
			opened.revert();
			throw (ex instanceof UnacceptableFileException refusal) ? refusal : damaged(ex);
		}
	}

	private static OPCPackage openPackage(Path path) {
		try {
			return OPCPackage.open(path.toFile(), PackageAccess.READ);
		}
		catch (OpenXML4JException | RuntimeException ex) {
			throw damaged(ex);
		}
	}

	private static UnacceptableFileException damaged(Exception ex) {
		return new UnacceptableFileException(
				"an XLSX workbook that is damaged, or declares types and entities of its own",
				"Open it in a spreadsheet program, save it as XLSX again and send that.", ex);
	}

	private static List<Rows> sheets(OPCPackage opened) throws IOException, OpenXML4JException, SAXException {
		refuseLong(opened, "/xl/sharedStrings.xml", LONGEST_WORDS);
		refuseLong(opened, "/xl/styles.xml", LONGEST_STYLES);
		var reader = new XSSFReader(opened);
		var words = new ReadOnlySharedStringsTable(opened);
		var styles = reader.getStylesTable();
		var sheets = new ArrayList<Rows>();
		var iterator = (SheetIterator) reader.getSheetsData();
		while (iterator.hasNext()) {
			iterator.next().close();
			var part = iterator.getSheetPart();
			sheets.add(new SheetRows(iterator.getSheetName(), part, words, styles));
		}
		return List.copyOf(sheets);
	}

	private static void refuseLong(OPCPackage opened, String name, long most) throws OpenXML4JException {
		var part = opened.getPart(PackagingURIHelper.createPartName(name));
		if (part != null && part.getSize() > most) {
			throw new UnacceptableFileException("a workbook whose " + name.substring(4) + " has " + part.getSize()
					+ " bytes, more than the " + most + " that are read",
					"Save the sheet with the work items alone, or save it as CSV.");
		}
	}

	/**
	 * Its sheets.
	 */
	public List<Rows> sheets() {
		return this.sheets;
	}

	@Override
	public void close() {
		this.opened.revert();
	}

}
