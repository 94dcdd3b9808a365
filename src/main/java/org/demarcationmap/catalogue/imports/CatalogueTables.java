package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.Locus;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.imports.CsvRow.BadRowException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The project's own tables of catalogue facts: CSV files with headings.
 */
final class CatalogueTables {

	private final CsvMapper mapper = CsvMapper.builder().enable(CsvReadFeature.SKIP_EMPTY_LINES).build();

	private final List<CatalogueFact> facts = new ArrayList<>();

	private final List<Problem> problems = new ArrayList<>();

	/**
	 * Reads a table. A row that cannot be understood is noted as a problem and left out.
	 * @param file its name, for problems
	 * @param in the CSV
	 * @param read reads one row
	 */
	void read(String file, InputStream in, Function<CsvRow, ? extends CatalogueFact> read) {
		var line = 1;
		try (in;
				MappingIterator<Map<String, String>> rows = this.mapper.readerFor(Map.class)
					.with(CsvSchema.emptySchema().withHeader())
					.readValues(in)) {
			while (rows.hasNextValue()) {
				line++;
				take(new CsvRow(new Locus(file, line), rows.nextValue()), read);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void take(CsvRow row, Function<CsvRow, ? extends CatalogueFact> read) {
		try {
			this.facts.add(read.apply(row));
		}
		catch (BadRowException ex) {
			this.problems.add(ex.problem());
		}
	}

	List<CatalogueFact> facts() {
		return this.facts;
	}

	List<Problem> problems() {
		return this.problems;
	}

}
