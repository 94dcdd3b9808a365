package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.catalogue.writing.Outcome;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The reports of imports in the database, a part for each batch, so that every
 * application node can answer with them and none holds one in memory.
 */
@Repository
class ImportReports {

	private static final String ADD = """
			CYPHER 25
			MERGE (part:ImportReport {import: $import, kind: $kind, number: $number})
			SET part.lines = $lines
			""";

	private static final String NEXT = """
			CYPHER 25
			MATCH (part:ImportReport {import: $import, kind: $kind})
			WHERE part.number > $after
			RETURN part.number AS number, part.lines AS lines
			ORDER BY number
			LIMIT 1
			""";

	private static final String CLEAR = """
			CYPHER 25
			MATCH (part:ImportReport {import: $import, kind: $kind})
			DELETE part
			""";

	private final Neo4jClient client;

	ImportReports(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Adds what became of a batch.
	 * @param key the key of the import
	 * @param number the number of the batch
	 * @param outcome what became of it
	 */
	void add(String key, int number, Outcome outcome) {
		add(key, ReportKind.CHANGES, number, ReportLines.ofChanges(outcome.changes()));
		add(key, ReportKind.PROBLEMS, number, ReportLines.ofProblems(outcome.problems()));
	}

	private void add(String key, ReportKind kind, int number, String lines) {
		if (!lines.isEmpty()) {
			this.client.query(ADD)
				.bindAll(Map.of("import", key, "kind", kind.name(), "number", number, "lines", lines))
				.run();
		}
	}

	/**
	 * Takes back what was reported so far.
	 */
	void clear(String key, ReportKind kind) {
		this.client.query(CLEAR).bindAll(Map.of("import", key, "kind", kind.name())).run();
	}

	/**
	 * Writes a report, part by part.
	 * @param key the key of the import
	 * @param kind which report
	 * @param out takes the text
	 */
	void write(String key, ReportKind kind, Appendable out) throws IOException {
		out.append(kind.heading()).append('\n');
		for (var part = next(key, kind, -1); part.isPresent(); part = next(key, kind, part.get().number())) {
			out.append(part.get().lines());
		}
	}

	private Optional<Part> next(String key, ReportKind kind, long after) {
		return this.client.query(NEXT)
			.bindAll(Map.of("import", key, "kind", kind.name(), "after", after))
			.fetchAs(Part.class)
			.mappedBy((_, row) -> new Part(row.get("number").asLong(), row.get("lines").asString()))
			.one();
	}

	/** The lines of one batch. */
	private record Part(long number, String lines) {
	}

}
