package org.demarcationmap.demarcation.positions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.SaidRows;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Everything that delegations ever said on proposals.
 */
@Repository
public class PositionHistory {

	private static final String OF_PROPOSAL = """
			CYPHER 25
			MATCH (demarcation:Demarcation)-[:HAS_PROPOSAL]->(:Proposal {key: $proposal})-[:HAS_REVISION]->(revision:Revision)
			MATCH (revision)<-[:ON_REVISION]-(position:Position)<-[:TOOK]-(delegation:Delegation)
			WHERE position.number < $before
			  AND ($delegation IS NULL OR delegation.name = $delegation)
			WITH demarcation, revision, position, delegation
			ORDER BY position.number DESC
			LIMIT $limit
			RETURN position {
			         .*, revision: revision.number, delegation: delegation.name,
			         sides: COLLECT {
			           MATCH (delegation)-[:TAKES_PART_IN]->(side:Side)-[:OF_BODY]->(body:Body)
			           MATCH (demarcation)-[has:HAS_SIDE]->(side)
			           RETURN body.code
			           ORDER BY has.position
			         }
			       } AS position
			ORDER BY position.number DESC
			""";

	private static final String ON_BEHALF = """
			CYPHER 25
			MATCH (delegation:Delegation {name: $delegation})-[:TOOK]->(position:Position {current: true})
			WHERE position.source IS NOT NULL
			  AND (position.taken < datetime($before) OR (position.taken = datetime($before) AND position.key > $key))
			MATCH (position)-[:ON_REVISION]->(revision:Revision)<-[:HAS_REVISION]-(proposal:Proposal)
			      <-[:HAS_PROPOSAL]-(demarcation:Demarcation)
			RETURN proposal.key AS proposal,
			       position {
			         .*, revision: revision.number, delegation: delegation.name,
			         sides: COLLECT {
			           MATCH (delegation)-[:TAKES_PART_IN]->(side:Side)-[:OF_BODY]->(body:Body)
			           MATCH (demarcation)-[has:HAS_SIDE]->(side)
			           RETURN body.code
			           ORDER BY has.position
			         }
			       } AS position
			ORDER BY position.taken DESC, position.key
			LIMIT $limit
			""";

	private static final String AFTER_ALL = "9999-12-31T00:00:00Z";

	private final Neo4jClient client;

	PositionHistory(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * A page of the positions that were ever taken on a proposal.
	 * @param proposal the proposal's key
	 * @param delegation only those of this delegation, or nothing for all
	 * @param page which page
	 * @return the positions, newest first
	 */
	public Connection<Position> of(String proposal, @Nullable String delegation, Page page) {
		var parameters = new HashMap<String, Object>(
				Map.of("proposal", proposal, "before", before(page), "limit", page.limit()));
		parameters.put("delegation", delegation);
		var found = List.copyOf(this.client.query(OF_PROPOSAL)
			.bindAll(parameters)
			.fetchAs(Position.class)
			.mappedBy((_, row) -> SaidRows.position(row.get("position")))
			.all());
		return page.connect(found, (it) -> List.of(it.taking().order()), () -> 0);
	}

	private static long before(Page page) {
		return page.<Number>after(0, Integer.MAX_VALUE).longValue();
	}

	/**
	 * A page of what others recorded on behalf of a delegation, and what the delegation
	 * neither replaced nor confirmed.
	 * @param delegation the delegation's name
	 * @param page which page
	 * @return the positions, newest first
	 */
	public Connection<OnBehalf> onBehalfOf(String delegation, Page page) {
		var found = List.copyOf(this.client.query(ON_BEHALF)
			.bindAll(Map.of("delegation", delegation, "before", page.after(0, AFTER_ALL), "key", page.after(1, ""),
					"limit", page.limit()))
			.fetchAs(OnBehalf.class)
			.mappedBy((_, row) -> onBehalf(row))
			.all());
		return page.connect(found, (it) -> List.of(it.position().taken().toString(), it.position().id()), () -> 0);
	}

	private static OnBehalf onBehalf(Record row) {
		return new OnBehalf(row.get("proposal").asString(), SaidRows.position(row.get("position")));
	}

	/**
	 * A position that somebody else recorded.
	 *
	 * @param proposal the key of the proposal
	 * @param position the position
	 */
	public record OnBehalf(String proposal, Position position) {
	}

}
