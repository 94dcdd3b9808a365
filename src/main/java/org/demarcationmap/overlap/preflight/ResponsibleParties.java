package org.demarcationmap.overlap.preflight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.OverlapParty;

/**
 * Who is responsible for texts.
 */
@Repository
class ResponsibleParties {

	private static final String OF_TEXTS = Cypher.statement("overlap/preflight-parties");

	private static final String BODIES = """
			CYPHER 25
			MATCH (body:Body)
			RETURN body.code AS code
			ORDER BY code
			""";

	private final Neo4jClient client;

	ResponsibleParties(Neo4jClient client) {
		this.client = client;
	}

	/** All bodies. */
	List<BodyCode> bodies() {
		return this.client.query(BODIES).fetchAs(String.class).all().stream().map(BodyCode::new).toList();
	}

	/**
	 * Who of the sides is responsible for each text; a text of nobody known is left out.
	 */
	Map<String, List<Responsibility>> of(Collection<String> texts, List<String> sides) {
		return this.client.query(OF_TEXTS)
			.bindAll(Map.of("texts", List.copyOf(texts), "sides", sides))
			.fetchAs(Responsibility.class)
			.mappedBy((_, row) -> new Responsibility(row.get("text").asString(), row.get("name").asString(),
					OverlapParty.of(row.get("body"), row.get("question"))))
			.all()
			.stream()
			.collect(Collectors.groupingBy(Responsibility::text));
	}

	/**
	 * That somebody is responsible for a text.
	 *
	 * @param text the key of the text
	 * @param name its name
	 * @param party who is responsible
	 */
	record Responsibility(String text, String name, OverlapParty party) {
	}

}
