package org.demarcationmap.overlap.coverage;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.OverlapNodes;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * Who outside the sides of a scope holds texts on its topics.
 */
@Repository
public class ThirdParties {

	private static final String STATEMENT = Cypher.statement("overlap/third-parties");

	private final Neo4jClient client;

	private final StrongestTexts strongest;

	ThirdParties(Neo4jClient client, StrongestTexts strongest) {
		this.client = client;
		this.strongest = strongest;
	}

	/**
	 * What is held on topics outside the sides, read in one call.
	 * @param scope whose sides are left out, and which aspects count
	 * @param topics the topics
	 */
	public HeldOutside on(Scope scope, Collection<TopicSlug> topics) {
		var reach = Reach.of(new Scope(scope.owner(), scope.sides(), topics.stream().toList(), scope.aspects()));
		var texts = this.client.query(STATEMENT)
			.bindAll(Map.of("sides", reach.sides(), "topics", Objects.requireNonNull(reach.topics()), "aspects",
					reach.aspects()))
			.fetchAs(HeldOutside.Text.class)
			.mappedBy((_, row) -> text(row))
			.all();
		return new HeldOutside(texts, this.strongest.first());
	}

	private static HeldOutside.Text text(Record row) {
		var body = row.get("body");
		return new HeldOutside.Text(new TopicSlug(row.get("topic").asString()),
				body.isNull() ? null : OverlapNodes.text(body, "key"),
				body.isNull() ? ThirdParty.NOT_KNOWN : OverlapNodes.text(body, "code"),
				OverlapNodes.deliverable(row.get("deliverable"), row.get("labels"), row.get("question"),
						OverlapNodes.treatment(row.get("treatment"))));
	}

}
