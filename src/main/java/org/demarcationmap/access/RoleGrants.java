package org.demarcationmap.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The roles that were granted, those that ended among them. Who may grant what is decided
 * by whoever asks.
 */
@Repository
public class RoleGrants {

	private static final String ADD = """
			CYPHER 25
			MATCH (account:Account {name: $participant})
			CREATE (account)-[:HOLDS]->(:RoleGrant {
			  key: $key, role: $role, body: $body, demarcation: $demarcation,
			  from: $from, until: $until, grantedBy: $grantedBy
			})
			""";

	private static final String END = """
			CYPHER 25
			MATCH (grant:RoleGrant {key: $key})
			SET grant.until = CASE WHEN grant.from > $until THEN grant.from ELSE $until END
			""";

	private static final String WITH_KEY = """
			CYPHER 25
			MATCH (account:Account)-[:HOLDS]->(grant:RoleGrant {key: $key})
			RETURN account.name AS participant, grant AS grant
			""";

	private static final String OF_PARTICIPANTS = """
			CYPHER 25
			MATCH (account:Account)-[:HOLDS]->(grant:RoleGrant)
			WHERE account.name IN $participants
			RETURN account.name AS participant, grant AS grant
			ORDER BY participant, grant.from, grant.key
			""";

	private final Neo4jClient client;

	RoleGrants(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Grants a role. An account of the participant's name must exist.
	 * @param grant the role, its holder and its term
	 */
	public void add(RoleGrant grant) {
		this.client.query(ADD).bindAll(parameters(grant)).run();
	}

	/**
	 * Ends a grant at a moment; it gives nothing from then on. One that begins later,
	 * also because the clock jumped back, never begins.
	 * @param id its key
	 * @param at the moment
	 */
	public void end(String id, Instant at) {
		this.client.query(END).bind(id).to("key").bind(Term.stored(at)).to("until").run();
	}

	/**
	 * One grant.
	 * @param id its key, as a user wrote it
	 * @return the grant, or empty where there is none of that key
	 */
	public Optional<RoleGrant> find(String id) {
		return this.client.query(WITH_KEY)
			.bind(id)
			.to("key")
			.fetchAs(RoleGrant.class)
			.mappedBy((_, row) -> grant(row))
			.one();
	}

	/**
	 * What was granted to participants, those that ended included.
	 * @param participants the accounts' names
	 * @return the grants by participant and beginning
	 */
	public List<RoleGrant> of(List<String> participants) {
		return List.copyOf(this.client.query(OF_PARTICIPANTS)
			.bind(participants)
			.to("participants")
			.fetchAs(RoleGrant.class)
			.mappedBy((_, row) -> grant(row))
			.all());
	}

	private static RoleGrant grant(Record row) {
		var grant = row.get("grant");
		var role = RoleKind.valueOf(grant.get("role").asString())
			.role(grant.get("body").asString(), grant.get("demarcation").asString(""));
		return new RoleGrant(grant.get("key").asString(), row.get("participant").asString(), role, Term.of(grant),
				grant.get("grantedBy").asString(""));
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private static Map<String, Object> parameters(RoleGrant grant) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("participant", grant.participant());
		parameters.put("key", grant.id());
		parameters.put("role", grant.kind().name());
		parameters.put("body", grant.role().bodyCode());
		parameters.put("demarcation", grant.role().demarcationSlug());
		parameters.put("from", Term.stored(grant.term().from()));
		parameters.put("until", Term.stored(grant.term().until()));
		parameters.put("grantedBy", grant.grantedBy());
		return parameters;
	}

}
