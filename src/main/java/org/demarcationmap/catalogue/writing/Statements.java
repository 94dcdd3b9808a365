package org.demarcationmap.catalogue.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.neo4j.Cypher;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Runs the Cypher files of the catalogue with many rows at a time.
 */
@Component
class Statements {

	private final Neo4jClient client;

	private final CurrentParticipant participant;

	private final Clock clock;

	private final Map<String, String> texts = new ConcurrentHashMap<>();

	Statements(Neo4jClient client, CurrentParticipant participant, Clock clock) {
		this.client = client;
		this.participant = participant;
		this.clock = clock;
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
			this.client.query(text(statement))
				.bindAll(Map.of("rows", rows.stream().map(Row::asMap).toList(), "importedBy", this.participant.name(),
						"today", LocalDate.now(this.clock).toString()))
				.run();
		}
	}

	private String text(String statement) {
		return this.texts.computeIfAbsent(statement, (name) -> Cypher.statement("catalogue/" + name));
	}

}
