package org.demarcationmap.overlap.findings;

import java.util.List;

import org.neo4j.driver.Value;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.neo4j.Cypher;

/**
 * What the catalogue marked as changed.
 */
@Component
class Changes {

	private static final String COUNT = """
			CYPHER 25
			MATCH (changed:Changed)
			RETURN count(changed) AS changed
			""";

	private final Neo4jClient client;

	private final ObjectProvider<ChangeHearer> hearers;

	Changes(Neo4jClient client, ObjectProvider<ChangeHearer> hearers) {
		this.client = client;
		this.hearers = hearers;
	}

	/** How many things are marked. */
	int count() {
		return this.client.query(COUNT).fetchAs(Integer.class).one().orElse(0);
	}

	/** Takes marks, for good where the transaction that runs is. */
	Changed take(int limit) {
		var changed = taken(limit);
		this.hearers.forEach((hearer) -> hearer.changed(changed.texts(), changed.topics()));
		return changed;
	}

	private Changed taken(int limit) {
		return this.client.query(Cypher.statement("overlap/marks-take"))
			.bind(limit)
			.to("limit")
			.fetchAs(Changed.class)
			.mappedBy((_, row) -> new Changed(row.get("taken").asInt(), row.get("texts").asList(Value::asString),
					row.get("topics").asList(Value::asString)))
			.one()
			.orElseThrow();
	}

	/**
	 * What changed.
	 *
	 * @param taken how many marks were taken
	 * @param texts keys of texts
	 * @param topics slugs of the topics concerned
	 */
	record Changed(int taken, List<String> texts, List<String> topics) {

		Changed {
			texts = List.copyOf(texts);
			topics = List.copyOf(topics);
		}

	}

}
