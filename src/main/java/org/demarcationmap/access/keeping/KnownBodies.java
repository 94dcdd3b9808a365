package org.demarcationmap.access.keeping;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The bodies, by their codes only.
 */
@Component
class KnownBodies {

	private static final String ANY = """
			CYPHER 25
			RETURN EXISTS { (:Body {code: $code}) } AS any
			""";

	private final Neo4jClient client;

	KnownBodies(Neo4jClient client) {
		this.client = client;
	}

	boolean has(String code) {
		return this.client.query(ANY).bind(code).to("code").fetchAs(Boolean.class).one().orElse(false);
	}

}
