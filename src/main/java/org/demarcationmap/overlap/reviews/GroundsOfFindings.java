package org.demarcationmap.overlap.reviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.journal.CanonicalJson;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.reviews.Grounds.Claim;
import org.demarcationmap.overlap.reviews.Grounds.Manner;
import org.demarcationmap.overlap.reviews.Grounds.Text;
import org.demarcationmap.overlap.reviews.Grounds.Views;
import org.demarcationmap.overlap.reviews.Grounds.Wording;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * What reviewed findings rest on, as the graph says now.
 */
@Repository
class GroundsOfFindings {

	private static final String STATEMENT = Cypher.statement("overlap/reviews/grounds");

	private final Neo4jClient client;

	GroundsOfFindings(Neo4jClient client) {
		this.client = client;
	}

	/** By the id of the finding, in one call. */
	Map<String, Grounds> of(Collection<String> findings) {
		var texts = new HashMap<String, List<Text>>();
		this.client.query(STATEMENT)
			.bind(List.copyOf(findings))
			.to("keys")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.forEach((row) -> texts.computeIfAbsent(row.get("finding").asString(), (_) -> new ArrayList<>())
				.add(text(row)));
		var grounds = new HashMap<String, Grounds>();
		findings.forEach((finding) -> grounds.put(finding, new Grounds(texts.getOrDefault(finding, List.of()))));
		return grounds;
	}

	private static Text text(Record row) {
		var text = row.get("text");
		var wording = new Wording(known(text, "title"), digest(text, "abstract"), digest(text, "scope"));
		return new Text(text.get("key").asString(), text.get("name").asString(), texts(row.get("sides")), wording,
				text.get("status").asString(), known(text, "edition"),
				row.get("claims").asList(GroundsOfFindings::claim), texts(row.get("references")));
	}

	private static Claim claim(Value claim) {
		var manner = new Manner(claim.get("grade").asString(), claim.get("place").asString(),
				claim.get("aspect").asString());
		return new Claim(claim.get("topic").asString(), claim.get("name").asString(), manner,
				claim.get("status").asString(), claim.get("counts").asBoolean(),
				new Views(texts(claim.get("agreeing")), texts(claim.get("disagreeing"))));
	}

	private static List<String> texts(Value list) {
		return list.asList(Value::asString);
	}

	private static @Nullable String digest(Value node, String property) {
		var text = known(node, property);
		return (text != null) ? CanonicalJson.of(Map.of("text", text)).sha256() : null;
	}

	private static @Nullable String known(Value node, String property) {
		return node.get(property).isNull() ? null : node.get(property).asString();
	}

}
