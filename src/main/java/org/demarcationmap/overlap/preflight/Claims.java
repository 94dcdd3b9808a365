package org.demarcationmap.overlap.preflight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.suggestions.Suggestion;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.OverlapTopic;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * The topics that a text would treat for which topics are suggested.
 */
@Repository
class Claims {

	private static final String CLAIMS = Cypher.statement("overlap/preflight-claims");

	private final Neo4jClient client;

	Claims(Neo4jClient client) {
		this.client = client;
	}

	/** What each suggestion claims: its topic, and the broader ones. */
	@SuppressWarnings("NullAway") // the client binds null as it is
	Collection<Claim> of(List<Suggestion> suggestions, Reach reach) {
		var bySlug = new HashMap<String, Suggestion>();
		suggestions.forEach((suggestion) -> bySlug.put(suggestion.topic().value(), suggestion));
		var parameters = new HashMap<String, @Nullable Object>(
				Map.of("suggested", suggestions.stream().map((it) -> it.topic().value()).toList()));
		parameters.put("topics", reach.topics());
		return this.client.query(CLAIMS)
			.bindAll(parameters)
			.fetchAs(Claim.class)
			.mappedBy((_, row) -> claim(row, bySlug.get(row.get("suggested").asString())))
			.all();
	}

	private static Claim claim(Record row, Suggestion said) {
		var node = row.get("topic");
		var topic = new OverlapTopic(node.get("key").asString(), new TopicSlug(node.get("slug").asString()),
				node.get("name").asString(), row.get("treatedBy").asInt());
		return new Claim(topic, row.get("itself").asBoolean(), row.get("counts").asBoolean(), said);
	}

	/**
	 * A topic that would be treated.
	 *
	 * @param topic the topic
	 * @param isItself whether it is the one that is suggested, and not a broader one
	 * @param counts whether it is in reach
	 * @param said what is suggested
	 */
	record Claim(OverlapTopic topic, boolean isItself, boolean counts, Suggestion said) {
	}

}
