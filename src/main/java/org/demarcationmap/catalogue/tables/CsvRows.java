package org.demarcationmap.catalogue.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.demarcationmap.catalogue.contents.Content;
import org.demarcationmap.catalogue.contents.Encoding;
import org.demarcationmap.catalogue.facts.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The rows of a text whose cells are separated by a character.
 *
 * @param content the text
 * @param encoding how it is written
 * @param separator what stands between two cells
 */
public record CsvRows(Content content, Encoding encoding, char separator) implements Rows {

	private static final int LONGEST_CELL = 4 << 20;

	private static final CsvMapper MAPPER = CsvMapper
		.builder(CsvFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build())
			.build())
		.enable(CsvReadFeature.WRAP_AS_ARRAY)
		.build();

	/**
	 * Rows with commas, of a text that is known to be UTF-8.
	 */
	public static CsvRows utf8(Content content) {
		return new CsvRows(content, new Encoding(StandardCharsets.UTF_8, 0, false), ',');
	}

	@Override
	public String name() {
		return this.content.name();
	}

	@Override
	public void walk(Visitor visitor) throws IOException {
		var schema = CsvSchema.emptySchema().withColumnSeparator(this.separator);
		try (var text = this.encoding.open(this.content);
				MappingIterator<String[]> rows = MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
			walk(rows, visitor);
		}
	}

	private static void walk(MappingIterator<String[]> rows, Visitor visitor) {
		var line = 1;
		try {
			while (rows.hasNextValue()) {
				line = rows.currentLocation().getLineNr();
				if (!visitor.row(line, List.of(rows.nextValue()))) {
					return;
				}
			}
		}
		catch (JacksonException ex) {
			throw broken(Math.max(line, ex.getLocation().getLineNr()), ex);
		}
	}

	private static BrokenTableException broken(int line, JacksonException ex) {
		if (ex instanceof StreamConstraintsException) {
			return new BrokenTableException(line, "A cell here is longer than " + LONGEST_CELL
					+ " characters, and nothing behind it was read. Is a quotation mark not closed?", ex);
		}
		return new BrokenTableException(line,
				"A quotation mark opens a cell that does not end, and nothing behind it was read. Close it, or send the whole file if it was cut off.",
				ex);
	}

	@Override
	public boolean arePadded() {
		return true;
	}

	@Override
	public List<Problem> notes() {
		return this.encoding.guessed() ? List.of(new Problem(name(), 0, "", this.encoding.toString(),
				"The file does not say how its characters are written; it was read in this way. Save it in UTF-8 if letters look wrong."))
				: List.of();
	}

}
