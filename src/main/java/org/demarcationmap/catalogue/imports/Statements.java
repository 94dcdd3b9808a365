package org.demarcationmap.catalogue.imports;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.demarcationmap.neo4j.Cypher;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Runs the Cypher files of the catalogue with many rows at a time.
 */
@Component
class Statements {

	private final Neo4jClient client;

	private final Map<String, String> texts = new ConcurrentHashMap<>();

	Statements(Neo4jClient client) {
		this.client = client;
	}

	List<Row> read(String statement, String parameter, List<?> values) {
		if (values.isEmpty()) {
			return List.of();
		}
		return this.client.query(text(statement))
			.bind(values)
			.to(parameter)
			.fetch()
			.all()
			.stream()
			.map((row) -> Row.of(row))
			.toList();
	}

	void write(String statement, List<Row> rows) {
		if (!rows.isEmpty()) {
			this.client.query(text(statement)).bind(rows.stream().map(Row::asMap).toList()).to("rows").run();
		}
	}

	private String text(String statement) {
		return this.texts.computeIfAbsent(statement, (name) -> Cypher.statement("catalogue/" + name));
	}

}
