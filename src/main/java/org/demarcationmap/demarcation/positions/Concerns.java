package org.demarcationmap.demarcation.positions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.demarcation.Times;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.SaidRows;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The concerns of delegations, open and lifted.
 */
@Repository
public class Concerns {

	private static final String PROPOSAL_OF = """
			CYPHER 25
			MATCH (:Concern {key: $key})-[:RAISED_ON]->(proposal:Proposal)
			RETURN proposal.key AS key
			""";

	private static final String FIND = """
			CYPHER 25
			MATCH (delegation:Delegation)-[:HAS_CONCERN]->(concern:Concern {key: $key})
			RETURN concern {.*, delegation: delegation.name} AS concern
			""";

	private static final String OF_PROPOSAL = """
			CYPHER 25
			MATCH (:Proposal {key: $proposal})<-[:RAISED_ON]-(concern:Concern)<-[:HAS_CONCERN]-(delegation:Delegation)
			WHERE ($open IS NULL OR $open = (concern.lifted IS NULL))
			  AND (concern.raised > datetime($after) OR (concern.raised = datetime($after) AND concern.key > $key))
			RETURN concern {.*, delegation: delegation.name} AS concern
			ORDER BY concern.raised, concern.key
			LIMIT $limit
			""";

	private static final String LIFT = """
			CYPHER 25
			MATCH (concern:Concern {key: $key})
			SET concern.lifted = $lifted, concern.liftedBy = $liftedBy, concern.note = $note
			""";

	private static final String BEFORE_ALL = "0001-01-01T00:00:00Z";

	private final Neo4jClient client;

	Concerns(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * A page of the concerns about a proposal.
	 * @param proposal the proposal's key
	 * @param open only those that are open, or only those that were lifted, or all
	 * @param page which page
	 * @return the concerns, oldest first
	 */
	public Connection<Concern> about(String proposal, @Nullable Boolean open, Page page) {
		var parameters = new HashMap<String, Object>(Map.of("proposal", proposal, "after", page.after(0, BEFORE_ALL),
				"key", page.after(1, ""), "limit", page.limit()));
		parameters.put("open", open);
		var found = List.copyOf(this.client.query(OF_PROPOSAL)
			.bindAll(parameters)
			.fetchAs(Concern.class)
			.mappedBy((_, row) -> SaidRows.concern(row.get("concern")))
			.all());
		return page.connect(found, (it) -> List.of(it.raised().at().toString(), it.id()), () -> 0);
	}

	/**
	 * The proposal that a concern is about.
	 * @param key the concern's key, as a user wrote it
	 * @return the proposal's key, or empty where there is no such concern
	 */
	public Optional<String> proposalOf(String key) {
		return this.client.query(PROPOSAL_OF).bind(key).to("key").fetchAs(String.class).one();
	}

	Optional<Concern> find(String key) {
		return this.client.query(FIND)
			.bind(key)
			.to("key")
			.fetchAs(Concern.class)
			.mappedBy((_, row) -> SaidRows.concern(row.get("concern")))
			.one();
	}

	void lift(Concern concern, Concern.Lifted lifted) {
		this.client.query(LIFT)
			.bindAll(Map.of("key", concern.id(), "lifted", Times.stored(lifted.at()), "liftedBy", lifted.by(), "note",
					lifted.note()))
			.run();
	}

}
