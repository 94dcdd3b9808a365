package org.demarcationmap.overlap.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.neo4j.Cypher;

/**
 * Reads the wording of texts, in batches.
 */
@Component
class Wordings {

	/** The texts that are counted: those that were replaced would count twice. */
	static final String CURRENT = """
			CYPHER 25
			MATCH (text:Deliverable)
			WHERE NOT text.status IN ['WITHDRAWN', 'SUPERSEDED'] AND text.key > $after
			RETURN text.key AS key
			ORDER BY key
			LIMIT $limit
			""";

	static final String EVERY_TEXT = """
			CYPHER 25
			MATCH (text:Deliverable)
			WHERE text.key > $after
			RETURN text.key AS key
			ORDER BY key
			LIMIT $limit
			""";

	private static final String COUNT = """
			CYPHER 25
			MATCH (text:Deliverable)
			RETURN count(text) AS texts
			""";

	private static final int BATCH = 500;

	private final Neo4jClient client;

	Wordings(Neo4jClient client) {
		this.client = client;
	}

	/** How many texts there are. */
	int count() {
		return this.client.query(COUNT).fetchAs(Integer.class).one().orElse(0);
	}

	/** The keys of texts, batch by batch; each is looked for when it is wanted. */
	Stream<List<String>> batches(String statement) {
		return Stream.iterate(keys(statement, ""), (keys) -> !keys.isEmpty(),
				(keys) -> keys(statement, keys.getLast()));
	}

	private List<String> keys(String statement, String after) {
		return List.copyOf(this.client.query(statement)
			.bindAll(Map.of("after", after, "limit", BATCH))
			.fetchAs(String.class)
			.all());
	}

	List<Wording> of(Collection<String> texts) {
		return List.copyOf(this.client.query(Cypher.statement("overlap/wordings"))
			.bind(List.copyOf(texts))
			.to("texts")
			.fetchAs(Wording.class)
			.mappedBy((_, row) -> Wording.of(row))
			.all());
	}

}
