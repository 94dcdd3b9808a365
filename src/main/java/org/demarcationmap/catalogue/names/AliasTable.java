package org.demarcationmap.catalogue.names;

import java.util.Map;
import java.util.Optional;

import org.demarcationmap.catalogue.Alias;
import org.demarcationmap.catalogue.CatalogueNodes;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.neo4j.Turns;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The names in the database that people give and take away. A name that was taken away is
 * remembered, so that no import gives it again.
 */
@Repository
class AliasTable {

	private static final String BORNE = """
			CYPHER 25
			MATCH (alias:Alias {kind: $kind, normalised: $normalised})-[names:NAMES]->(thing)
			RETURN alias AS alias, thing AS thing, names.merge AS merge
			""";

	private static final String WITH_KEY = """
			CYPHER 25
			MATCH (alias:Alias {key: $key})-[names:NAMES]->(thing)
			RETURN alias AS alias, thing AS thing, names.merge AS merge
			""";

	private static final String GIVE = """
			CYPHER 25
			MATCH (thing:Body|Question|Deliverable|Topic)
			WHERE thing.key = $thing
			OPTIONAL MATCH (former:RemovedAlias {kind: $properties.kind, normalised: $properties.normalised})-[:ONCE_NAMED]->(thing)
			DETACH DELETE former
			CREATE (alias:Alias)-[:NAMES]->(thing)
			SET alias = $properties
			""";

	private static final String TAKE = """
			CYPHER 25
			MATCH (alias:Alias {key: $key})-[names:NAMES]->(thing)
			CREATE (alias)-[:ONCE_NAMED]->(thing)
			DELETE names
			REMOVE alias:Alias
			SET alias:RemovedAlias, alias.removedBy = $by, alias.reason = $reason
			""";

	private final Neo4jClient client;

	private final Turns turns;

	AliasTable(Neo4jClient client, Turns turns) {
		this.client = client;
		this.turns = turns;
	}

	/**
	 * Waits until nobody else gives or takes names. Each of two merges of texts that go
	 * against each other is right on its own.
	 */
	void takeTurn() {
		this.turns.take("names");
	}

	Optional<Borne> borne(NamedKind kind, String normalised) {
		return one(BORNE, Map.of("kind", kind.name(), "normalised", normalised));
	}

	Optional<Borne> withKey(String key) {
		return one(WITH_KEY, Map.of("key", key));
	}

	private Optional<Borne> one(String statement, Map<String, Object> parameters) {
		return this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(Borne.class)
			.mappedBy((_, row) -> Borne.of(row))
			.one();
	}

	void give(Node thing, Map<String, Object> properties) {
		this.client.query(GIVE).bindAll(Map.of("thing", thing.id(), "properties", properties)).run();
	}

	void take(Alias alias, String by, String reason) {
		this.client.query(TAKE).bindAll(Map.of("key", alias.id(), "by", by, "reason", reason)).run();
	}

	/**
	 * A name and the thing that bears it.
	 *
	 * @param alias the name
	 * @param thing the thing
	 * @param merge the key of the merge that brought the name to the thing, if one did
	 */
	record Borne(Alias alias, Node thing, @Nullable String merge) {

		private static Borne of(Record row) {
			return new Borne(CatalogueNodes.alias(row.get("alias")), CatalogueNodes.thing(row.get("thing")),
					text(row.get("merge")));
		}

		private static @Nullable String text(Value value) {
			return value.isNull() ? null : value.asString();
		}

	}

}
