package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.pairs.Reach;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * What texts are said to treat, and which of it brings them into scope.
 */
@Repository
class ScopeClaims {

	private static final String STATEMENT = Cypher.statement("overlap/scope-claims");

	private final Neo4jClient client;

	ScopeClaims(Neo4jClient client) {
		this.client = client;
	}

	/** By the key of the text, in one call. */
	@SuppressWarnings("NullAway") // the client binds null as it is
	Map<String, List<ScopeClaim>> of(Collection<String> texts, Reach reach) {
		var parameters = new HashMap<String, @Nullable Object>(
				Map.of("texts", List.copyOf(texts), "aspects", reach.aspects()));
		parameters.put("topics", reach.topics());
		return this.client.query(STATEMENT)
			.bindAll(parameters)
			.fetchAs(ScopeClaim.class)
			.mappedBy((_, row) -> claim(row))
			.all()
			.stream()
			.collect(Collectors.groupingBy((claim) -> claim.text().key()));
	}

	private static ScopeClaim claim(Record row) {
		var topic = row.get("topic");
		return new ScopeClaim(OverlapNodes.treatment(row.get("claim")), OverlapNodes.text(row.get("text")),
				new PathNode(PathNode.Kind.TOPIC, OverlapNodes.text(topic, "key"), OverlapNodes.text(topic, "name")),
				row.get("inScope").asBoolean());
	}

}
