package org.demarcationmap.demarcation;

import java.util.Map;

import org.demarcationmap.catalogue.TopicChangeUndone;
import org.demarcationmap.catalogue.TopicsMerged;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Lets the scopes of demarcations follow a topic that went into another, and go back when
 * that is taken back; both in the transaction of whoever did it. Clauses stay with the
 * topic that they were written on.
 */
@Component
class ScopeOfMergedTopics {

	private static final String FOLLOW = """
			CYPHER 25
			MATCH (demarcation:Demarcation)-[former:HAS_IN_SCOPE]->(:MergedTopic {slug: $from})
			MATCH (into:Topic {slug: $into})
			CREATE (demarcation)-[:HAD_IN_SCOPE {change: $change, joined: NOT EXISTS { (demarcation)-[:HAS_IN_SCOPE]->(into) }}]
			  ->(into)
			MERGE (demarcation)-[:HAS_IN_SCOPE]->(into)
			DELETE former
			""";

	private static final String GO_BACK = """
			CYPHER 25
			MATCH (demarcation:Demarcation)-[followed:HAD_IN_SCOPE {change: $change}]->(into:Topic)
			MATCH (:TopicChange {key: $change})-[:CHANGED]->(from:Topic)
			WHERE from <> into
			CREATE (demarcation)-[:HAS_IN_SCOPE]->(from)
			WITH demarcation, followed, into, followed.joined AS joined
			DELETE followed
			WITH demarcation, into, joined
			WHERE joined
			MATCH (demarcation)-[scope:HAS_IN_SCOPE]->(into)
			DELETE scope
			""";

	private final Neo4jClient client;

	ScopeOfMergedTopics(Neo4jClient client) {
		this.client = client;
	}

	@EventListener
	void on(TopicsMerged event) {
		this.client.query(FOLLOW)
			.bindAll(Map.of("from", event.subject(), "into", event.into(), "change", event.change()))
			.run();
	}

	@EventListener
	void on(TopicChangeUndone event) {
		this.client.query(GO_BACK).bind(event.subject()).to("change").run();
	}

}
