package org.demarcationmap.catalogue.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.demarcationmap.catalogue.facts.CatalogueFact;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads small tables in the project's own format for tests.
 */
public class TableRows {

	private static final Map<String, Function<CsvRow, ? extends CatalogueFact>> READERS = Map.of("bodies",
			FactRows::body, "questions", FactRows::question, "topics", FactRows::topic, "deliverables",
			FactRows::deliverable, "treatments", FactRows::treatment);

	/**
	 * Reads a table whose rows are all good.
	 */
	public List<CatalogueFact> facts(String name, String csv) {
		var tables = new CatalogueTables();
		tables.read(name + ".csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
				Objects.requireNonNull(READERS.get(name)));
		assertThat(tables.problems()).isEmpty();
		return tables.facts();
	}

}
