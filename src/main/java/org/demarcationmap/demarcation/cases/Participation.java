package org.demarcationmap.demarcation.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.demarcation.Times;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Which delegations take part in which sides, since when, and until when they did.
 */
@Repository
public class Participation {

	private static final String PLACEHOLDER = """
			CYPHER 25
			MATCH (delegation:Delegation {name: $delegation})
			RETURN coalesce(delegation.placeholder, false) AS placeholder
			""";

	private static final String JOIN = """
			CYPHER 25
			MATCH (:Demarcation {slug: $demarcation})-[:HAS_SIDE]->(side:Side)-[:OF_BODY]->(:Body {code: $side})
			MATCH (delegation:Delegation {name: $delegation})
			MERGE (delegation)-[part:TAKES_PART_IN]->(side)
			SET part.from = $now, part.until = null
			""";

	private static final String LEAVE = """
			CYPHER 25
			MATCH (:Demarcation {slug: $demarcation})-[:HAS_SIDE]->(side:Side)-[:OF_BODY]->(:Body {code: $side})
			MATCH (:Delegation {name: $delegation})-[part:TAKES_PART_IN]->(side)
			SET part.until = $now
			""";

	private static final String IN = """
			CYPHER 25
			MATCH (demarcation:Demarcation)-[:HAS_SIDE]->(side:Side)-[:OF_BODY]->(body:Body)
			WHERE demarcation.slug IN $demarcations
			MATCH (delegation:Delegation)-[part:TAKES_PART_IN]->(side)
			RETURN demarcation.slug AS demarcation,
			       body.code AS side,
			       delegation.name AS delegation,
			       part.from AS from,
			       part.until AS until
			ORDER BY demarcation, side, delegation
			""";

	private final Neo4jClient client;

	Participation(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Whether a delegation stands in for a real one.
	 * @return empty where there is no such delegation
	 */
	Optional<Boolean> isPlaceholder(String delegation) {
		return this.client.query(PLACEHOLDER).bind(delegation).to("delegation").fetchAs(Boolean.class).one();
	}

	/**
	 * Who takes part in some demarcations and who did, in one call.
	 * @param demarcations their slugs
	 * @return by demarcation, side and name
	 */
	public List<Part> in(Collection<String> demarcations) {
		return List.copyOf(this.client.query(IN)
			.bind(List.copyOf(demarcations))
			.to("demarcations")
			.fetchAs(Part.class)
			.mappedBy((_, row) -> new Part(row.get("demarcation").asString(), row.get("side").asString(),
					row.get("delegation").asString(), Times.read(row.get("from")), Times.read(row.get("until"))))
			.all());
	}

	void join(TakingPartDraft draft, Instant now) {
		write(JOIN, draft, now);
	}

	/**
	 * It takes part no longer; the link stays, and with it the side under which is shown
	 * what it said.
	 */
	void leave(TakingPartDraft draft, Instant now) {
		write(LEAVE, draft, now);
	}

	private void write(String statement, TakingPartDraft draft, Instant now) {
		this.client.query(statement)
			.bindAll(Map.of("demarcation", draft.demarcation(), "side", draft.side(), "delegation", draft.delegation(),
					"now", Times.stored(now)))
			.run();
	}

	/**
	 * That a delegation takes part in a side, or did.
	 *
	 * @param demarcation the slug of the demarcation
	 * @param side the code of the side's body
	 * @param delegation its name
	 * @param from since when; nothing where it did from the start
	 * @param until when it left; nothing where it takes part
	 */
	public record Part(String demarcation, String side, String delegation, @Nullable Instant from,
			@Nullable Instant until) {

	}

}
