package org.demarcationmap.catalogue.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * All that the catalogue has, node by node, without what differs from one import to the
 * next.
 */
final class WholeGraph {

	private static final Set<String> OF_THE_IMPORT = Set.of("key", "importedBy", "raised", "import", "thing");

	private static final String NODES = """
			CYPHER 25
			MATCH (node)
			WHERE NOT node:Migration AND NOT node:Import AND NOT node:ImportReport AND NOT node:Entry
			  AND NOT node:JournalHead AND NOT node:DatabaseLock
			RETURN [label IN labels(node) WHERE label <> 'Changed'] AS labels,
			       properties(node) AS properties,
			       COLLECT {
			         MATCH (node)-[link]->(other)
			         WITH type(link) + coalesce(link.origin, '') + coalesce(other.name, other.code, other.slug) AS text
			         RETURN text
			         ORDER BY text
			       } AS links
			""";

	private WholeGraph() {
	}

	static List<String> of(Neo4jClient client) {
		return client.query(NODES).fetch().all().stream().map(WholeGraph::line).sorted().toList();
	}

	private static String line(Map<String, Object> row) {
		var properties = new TreeMap<String, Object>();
		((Map<?, ?>) row.getOrDefault("properties", Map.of())).forEach((name, value) -> {
			if (!OF_THE_IMPORT.contains(name)) {
				properties.put(String.valueOf(name), value);
			}
		});
		return new TreeSet<>((List<?>) row.getOrDefault("labels", List.of())) + " " + properties + " "
				+ row.get("links");
	}

}
