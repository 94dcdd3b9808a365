package org.demarcationmap.catalogue.conflicts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.neo4j.Turns;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Puts what an import offered in the place of what stood.
 */
@Repository
class Offers {

	/** Fields that are relationships, and are not changed by a decision. */
	private static final Set<String> LINKS = Set.of("body", "topics", "responsible", "liaisons", "otherLiaisons");

	private static final String PUT = """
			CYPHER 25
			MATCH (conflict:Conflict {key: $key})
			MATCH (thing:Body|Question|Deliverable|Edition|Topic|Treatment|MandateScope)
			WHERE thing.key = conflict.thing
			SET thing[conflict.field] = conflict.offered
			WITH thing
			CALL (thing) {
			  MATCH (thing)-[:HAS_EDITION|HAS_TREATMENT|OF_TOPIC]-{0,1}(concerned:Deliverable|Topic)
			  WHERE thing:Deliverable|Edition|Treatment
			  SET concerned:Changed
			}
			RETURN count(thing) AS changed
			""";

	private static final String JOIN = """
			CYPHER 25
			MATCH (conflict:Conflict {key: $key})
			MATCH (topic:Topic {key: conflict.thing})
			MATCH (broader:Topic {slug: conflict.offered})
			WHERE NOT EXISTS { (broader)-[:BROADER*0..]->(topic) }
			OPTIONAL MATCH (topic)-[former:BROADER]->(earlier)
			SET earlier:Changed
			DELETE former
			WITH DISTINCT topic, broader
			CREATE (topic)-[:BROADER]->(broader)
			SET topic:Changed, broader:Changed
			WITH topic
			CALL (topic) {
			  MATCH (topic)<-[:OF_TOPIC]-(:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
			  SET text:Changed
			}
			RETURN count(topic) AS changed
			""";

	private static final String GIVE_BACK = """
			CYPHER 25
			MATCH (conflict:Conflict {key: $key})
			MATCH (removed:RemovedAlias)-[once:ONCE_NAMED]->(thing {key: conflict.thing})
			WHERE removed.normalised IN $forms
			  AND NOT EXISTS { (:Alias {kind: removed.kind, normalised: removed.normalised}) }
			CREATE (removed)-[:NAMES]->(thing)
			DELETE once
			REMOVE removed:RemovedAlias, removed.removedBy, removed.reason
			SET removed:Alias
			RETURN count(removed) AS changed
			""";

	private final Neo4jClient client;

	private final Turns turns;

	Offers(Neo4jClient client, Turns turns) {
		this.client = client;
		this.turns = turns;
	}

	/**
	 * Whether an offer can be taken by a decision at all.
	 */
	static boolean isTakeable(Conflict conflict) {
		return !LINKS.contains(conflict.field());
	}

	/**
	 * Takes an offer.
	 * @return whether it took effect: the thing is still there, what it needs is free,
	 * and no topic becomes a part of itself
	 */
	boolean take(Conflict conflict) {
		return switch (conflict.field()) {
			case "names" -> run(GIVE_BACK, Map.of("key", conflict.id(), "forms", forms(conflict.offered())));
			case "broader" -> join(conflict);
			default -> run(PUT, Map.of("key", conflict.id()));
		};
	}

	private boolean join(Conflict conflict) {
		this.turns.take(TopicLookup.TURN);
		return run(JOIN, Map.of("key", conflict.id()));
	}

	private boolean run(String statement, Map<String, Object> parameters) {
		Optional<Integer> changed = this.client.query(statement).bindAll(parameters).fetchAs(Integer.class).one();
		return changed.orElse(0) > 0;
	}

	/** A name is looked up in one form where it names a text, in another elsewhere. */
	private static Set<String> forms(String name) {
		return Stream.of(new DeliverableName(name).normalised(), new TopicName(name).normalised())
			.collect(Collectors.toSet());
	}

}
