package org.demarcationmap.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * The nodes and relationships that an import wrote, kept aside so that a bare run can
 * write the same.
 *
 * @param nodes properties of nodes, by their labels
 * @param links from, to and properties of relationships, by their type and the labels of
 * both ends
 */
record CatalogueGraph(Map<String, List<Object>> nodes, Map<String, List<Object>> links) {

	private static final String CATALOGUE = "Body|Question|Deliverable|Edition|Alias|Topic|Treatment|State|MandateScope";

	private static final String NODES = """
			CYPHER 25
			MATCH (node:%s)
			RETURN reduce(labels = '', label IN labels(node) | labels + CASE label WHEN 'Changed' THEN '' ELSE ':' + label END) AS group,
			       properties(node) AS row
			"""
		.formatted(CATALOGUE);

	private static final String LINKS = """
			CYPHER 25
			MATCH (from:%1$s)-[link]->(to:%1$s)
			RETURN head(labels(from)) + ' ' + type(link) + ' ' + head(labels(to)) AS group,
			       {from: from.key, to: to.key, properties: properties(link)} AS row
			""".formatted(CATALOGUE);

	private static final String CLEAR = """
			CYPHER 25
			MATCH (node)
			WHERE NOT node:Migration
			CALL (node) {
			  DETACH DELETE node
			} IN TRANSACTIONS OF 5000 ROWS
			""";

	static CatalogueGraph read(Driver driver) {
		return new CatalogueGraph(grouped(driver, NODES), grouped(driver, LINKS));
	}

	private static Map<String, List<Object>> grouped(Driver driver, String statement) {
		try (var session = driver.session()) {
			return session.run(statement)
				.list()
				.stream()
				.collect(Collectors.groupingBy((row) -> row.get("group").asString(), TreeMap::new,
						Collectors.mapping(CatalogueGraph::row, Collectors.toList())));
		}
	}

	private static Object row(Record row) {
		return row.get("row").asObject();
	}

	static void clear(Driver driver) {
		try (var session = driver.session()) {
			session.run(CLEAR).consume();
		}
	}

	static int size(Map<String, List<Object>> groups) {
		return groups.values().stream().mapToInt(List::size).sum();
	}

}
