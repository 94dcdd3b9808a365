package org.demarcationmap.catalogue.suggestions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.neo4j.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The topics and texts of the catalogue as the suggester reads them, and its suggestions
 * there. Each text keeps which suggester read it last, so that only what is new or
 * changed is read again.
 */
@Component
class SuggestedTexts {

	private static final String TOPICS = Cypher.statement("catalogue/suggestions-topics");

	private static final String DUE = Cypher.statement("catalogue/suggestions-due");

	private static final String WRITE = Cypher.statement("catalogue/suggestions-write");

	private static final int BATCH = 500;

	private final Neo4jClient client;

	private final CurrentParticipant participant;

	private final Clock clock;

	SuggestedTexts(Neo4jClient client, CurrentParticipant participant, Clock clock) {
		this.client = client;
		this.participant = participant;
		this.clock = clock;
	}

	List<Subject> topics() {
		return List.copyOf(this.client.query(TOPICS)
			.fetchAs(Subject.class)
			.mappedBy((types, row) -> new Subject(new TopicSlug(row.get("slug").asString()), row.get("name").asString(),
					row.get("aliases").asList(Value::asString), text(row.get("description"))))
			.all());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * The next texts that a suggester has to read.
	 * @param after the key of the last text before them; empty for the first ones
	 * @param suggester what the suggester is known by
	 */
	List<DueText> due(String after, String suggester) {
		return List.copyOf(this.client.query(DUE)
			.bindAll(Map.of("after", after, "suggester", suggester, "limit", BATCH))
			.fetchAs(DueText.class)
			.mappedBy((types, row) -> DueText.of(row))
			.all());
	}

	void write(List<Renewal> renewals, String suggester) {
		this.client.query(WRITE)
			.bindAll(Map.of("rows", renewals.stream().map(Renewal::asRow).toList(), "suggester", suggester,
					"importedBy", this.participant.name(), "today", LocalDate.now(this.clock).toString()))
			.run();
	}

}
