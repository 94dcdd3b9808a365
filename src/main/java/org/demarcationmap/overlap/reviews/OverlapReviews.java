package org.demarcationmap.overlap.reviews;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.Overlap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * What the sides said of findings. It belongs to the id of a finding, and stays while the
 * finding is computed anew, changes its score, or goes and comes again.
 */
@Repository
public class OverlapReviews {

	private static final String OF_FINDINGS = Cypher.statement("overlap/reviews/reviews-of-findings");

	private static final String ADD = Cypher.statement("overlap/reviews/review-add");

	private static final String COUNT = """
			CYPHER 25
			MATCH (finding:ReviewedOverlap {owner: $owner})
			RETURN count(finding) AS count
			""";

	private static final String FORGET = """
			CYPHER 25
			MATCH (finding:ReviewedOverlap {owner: $owner})
			OPTIONAL MATCH (finding)-[:HAS_REVIEW]->(review:OverlapReview)
			DETACH DELETE review, finding
			""";

	private final Neo4jClient client;

	OverlapReviews(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * What the sides say, in one call.
	 * @param findings ids of findings
	 * @return by id; a finding that nobody reviewed is left out
	 */
	public Map<String, Reviewed> of(Collection<String> findings) {
		return this.client.query(OF_FINDINGS)
			.bindAll(Map.of("keys", List.copyOf(findings), "shown", SideReview.SHOWN))
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> row.get("key").asString(), OverlapReviews::reviewed));
	}

	/** How many findings of an owner were reviewed. */
	int under(String owner) {
		return this.client.query(COUNT).bind(owner).to("owner").fetchAs(Integer.class).one().orElse(0);
	}

	/**
	 * Removes all that was said of the findings of an owner; none of them sleeps then.
	 */
	void forget(String owner) {
		this.client.query(FORGET).bind(owner).to("owner").run();
	}

	void add(Overlap overlap, String owner, OverlapReview review) {
		var said = Map.of("key", UUID.randomUUID().toString(), "verdict", review.verdict().name(), "reason",
				review.reason(), "by", review.by(), "made", review.made().atZone(ZoneOffset.UTC));
		this.client.query(ADD)
			.bindAll(Map.of("key", overlap.id(), "owner", owner, "kind", overlap.kind().name(), "subjects",
					overlap.subject().keys(), "side", review.side().value(), "review", said))
			.run();
	}

	private static Reviewed reviewed(Record row) {
		var woke = row.get("woke").isNull() ? null
				: new Waking(row.get("woke").asZonedDateTime().toInstant(), row.get("why").asList(Value::asString));
		var sides = row.get("reviews").asList(OverlapReviews::side);
		return new Reviewed(OverlapState.valueOf(row.get("state").asString()), woke, sides.stream()
			.collect(Collectors.toMap(SideReview::side, Function.identity(), (one, _) -> one, LinkedHashMap::new)));
	}

	private static SideReview side(Value side) {
		var current = review(side.get("current"));
		return new SideReview(current.side(), current, side.get("earlier").asList(OverlapReviews::review));
	}

	private static OverlapReview review(Value node) {
		return new OverlapReview(new BodyCode(node.get("side").asString()),
				ReviewVerdict.valueOf(node.get("verdict").asString()), node.get("reason").asString(),
				node.get("by").asString(), node.get("made").asZonedDateTime().toInstant(),
				node.get("beforeWaking").asBoolean());
	}

}
