package org.demarcationmap.catalogue;

import java.util.List;
import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Looks at the graph that a test left behind.
 */
@TestConfiguration
public class GraphLook {

	private final Neo4jClient client;

	GraphLook(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * How often a pattern stands in the graph.
	 */
	public long count(String pattern) {
		return this.client.query("CYPHER 25 MATCH " + pattern + " RETURN count(*) AS found")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	/**
	 * Which texts and topics are marked as changed, by name, also those that went into
	 * others.
	 */
	public String marked() {
		return String.join(" ", this.client.query("""
				CYPHER 25
				MATCH (thing:Changed)
				RETURN coalesce(thing.slug, thing.name) AS name
				ORDER BY name
				""").fetchAs(String.class).all());
	}

	/**
	 * All that the graph has, node by node and link by link, to be compared.
	 */
	public List<String> everything() {
		return List.copyOf(this.client
			.query("""
					CYPHER 25
					CALL () {
					  MATCH (node)
					  RETURN labels(node) AS kind, elementId(node) AS id, properties(node) AS said
					  UNION ALL
					  MATCH (from)-[link]->(to)
					  RETURN [type(link), elementId(from), elementId(to)] AS kind, elementId(link) AS id, properties(link) AS said
					}
					RETURN kind, id, said
					ORDER BY id
					""")
			.fetch()
			.all()
			.stream()
			.map(Object::toString)
			.toList());
	}

	/**
	 * Takes all marks away.
	 */
	public void unmark() {
		this.client.query("CYPHER 25 MATCH (thing:Changed) REMOVE thing:Changed").run();
	}

	/**
	 * All nodes of a label with all that they are joined to, to be compared.
	 * @param label the label
	 * @param memory the label of the nodes that only remember what was done
	 */
	public List<Map<String, Object>> around(String label, String memory) {
		return List.copyOf(this.client
			.query("""
					CYPHER 25
					MATCH (node:$($label))-[link]-(other)
					WHERE NOT other:$($memory)
					RETURN properties(node) AS node, [label IN labels(node) WHERE label <> 'Changed'] AS labels, type(link) AS link, properties(link) AS said,
					       properties(other) AS other
					ORDER BY node.name, type(link), other.name, other.key
					""")
			.bindAll(Map.of("label", label, "memory", memory))
			.fetch()
			.all());
	}

}
