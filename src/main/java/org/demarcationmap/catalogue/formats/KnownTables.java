package org.demarcationmap.catalogue.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.contents.Content;
import org.demarcationmap.catalogue.contents.Encoding;
import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.demarcationmap.catalogue.sssom.SssomTable;
import org.demarcationmap.catalogue.tables.CsvRows;
import org.demarcationmap.catalogue.tables.HtmlRows;
import org.demarcationmap.catalogue.tables.OwnTable;
import org.demarcationmap.catalogue.tables.PlainRows;
import org.demarcationmap.catalogue.tables.Rows;
import org.demarcationmap.catalogue.tables.TableFile;
import org.demarcationmap.catalogue.tables.TableFormat;
import org.demarcationmap.catalogue.tables.Workbook;
import org.demarcationmap.catalogue.workprogramme.FormFile;
import org.demarcationmap.catalogue.workprogramme.WorkItemTable;

/**
 * Finds the tables and forms in a file.
 */
final class KnownTables {

	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

	private static final List<Character> OTHER_SEPARATORS = List.of('|', '^', '~', ':');

	private static final int SHOWN = 60;

	private static final List<TableFormat> FORMATS = Stream
		.concat(OwnTable.all().stream(), Stream.of(new SssomTable(), new WorkItemTable()))
		.toList();

	/**
	 * The tables of a workbook, sheet by sheet.
	 */
	List<CatalogueFile> of(Workbook workbook) throws IOException {
		var found = all(workbook.sheets());
		if (found.isEmpty()) {
			throw new UnacceptableFileException("a workbook in which no sheet has known headings",
					"Its headings have to be those of the work programme, such as Work item, Question and Title, or of a table of the catalogue.");
		}
		return found;
	}

	/**
	 * The tables of a page.
	 */
	List<CatalogueFile> ofPage(Content content) throws IOException {
		return all(HtmlRows.of(content));
	}

	private static List<CatalogueFile> all(List<? extends Rows> candidates) throws IOException {
		var found = new ArrayList<CatalogueFile>();
		for (var rows : candidates) {
			TableFile.open(rows, FORMATS).ifPresent(found::add);
		}
		for (var rows : found.isEmpty() ? candidates : List.<Rows>of()) {
			FormFile.open(rows).ifPresent(found::add);
		}
		return found;
	}

	/**
	 * The table or form that a text is.
	 * @throws UnacceptableFileException if its separator is not among those that are read
	 */
	Optional<CatalogueFile> ofText(Content content) throws IOException {
		var encoding = Encoding.of(content);
		for (var separator : SEPARATORS) {
			var table = TableFile.open(new CsvRows(content, encoding, separator), FORMATS);
			if (table.isPresent()) {
				return Optional.of(table.get());
			}
		}
		refuseOtherSeparators(content, encoding);
		for (var rows : List.of(new PlainRows(content, encoding), new CsvRows(content, encoding, ','),
				new CsvRows(content, encoding, ';'))) {
			var form = FormFile.open(rows);
			if (form.isPresent()) {
				return Optional.of(form.get());
			}
		}
		return Optional.empty();
	}

	private static void refuseOtherSeparators(Content content, Encoding encoding) throws IOException {
		for (var separator : OTHER_SEPARATORS) {
			if (TableFile.open(new CsvRows(content, encoding, separator), FORMATS).isPresent()) {
				throw new UnacceptableFileException("a table with '" + separator + "' between its cells",
						"Save it with commas, semicolons or tabs between them.");
			}
		}
	}

	/**
	 * Why a file that nothing was found in is refused.
	 */
	UnacceptableFileException refusal(Content content) throws IOException {
		var format = FileFormat.of(content.head(FileFormat.HEAD));
		return switch (format) {
			case TEXT -> new UnacceptableFileException(
					"text that begins with '" + start(content) + "', which is neither a record nor known headings");
			case HTML -> new UnacceptableFileException("an HTML page without a table of known headings",
					"Its headings have to be those of the work programme, such as Work item, Question and Title.");
			case ZIP, RECORD, EMPTY, GZIP, PDF, JSON, XML, MULTIPART, OLE, BINARY ->
				new UnacceptableFileException(format.description());
		};
	}

	private static String start(Content content) throws IOException {
		try (var text = Encoding.of(content).open(content)) {
			var start = new char[SHOWN];
			var read = Math.max(0, text.read(start));
			return new String(start, 0, read).strip().replaceAll("\\p{Cntrl}+", " ");
		}
	}

}
