package org.demarcationmap.demarcation.chairs;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.access.Role;
import org.demarcationmap.access.RoleGrant;
import org.demarcationmap.access.RoleGrants;
import org.demarcationmap.access.Term;
import org.demarcationmap.catalogue.BodyCode;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The co-chairs of demarcations, present, former and to come. An appointment is the grant
 * of a role, with the document that nominates.
 */
@Repository
public class CoChairs {

	private static final String NOMINATE = """
			CYPHER 25
			MATCH (grant:RoleGrant {key: $key})
			SET grant.nomination = $nomination, grant.acting = $acting
			""";

	private static final String KNOWN = """
			CYPHER 25
			RETURN EXISTS { (:Account {name: $name}) } AS known
			""";

	private static final String IN = """
			CYPHER 25
			MATCH (account:Account)-[:HOLDS]->(grant:RoleGrant {role: 'CO_CHAIR'})
			WHERE grant.demarcation IN $demarcations
			RETURN account.name AS account, grant AS grant
			ORDER BY grant.demarcation, grant.body, grant.from DESC, account, grant.key
			""";

	private final RoleGrants grants;

	private final Neo4jClient client;

	CoChairs(RoleGrants grants, Neo4jClient client) {
		this.grants = grants;
		this.client = client;
	}

	boolean isAccount(String name) {
		return this.client.query(KNOWN).bind(name).to("name").fetchAs(Boolean.class).one().orElse(false);
	}

	void appoint(CoChair coChair, String appointedBy) {
		var role = new Role.CoChair(coChair.demarcation(), coChair.side().value());
		this.grants.add(new RoleGrant(coChair.id(), coChair.account(), role, coChair.term(), appointedBy));
		this.client.query(NOMINATE)
			.bindAll(Map.of("key", coChair.id(), "nomination", coChair.nomination(), "acting", coChair.acting()))
			.run();
	}

	/**
	 * Who leads the sides of some demarcations, did, or will, in one call.
	 * @param demarcations their slugs
	 * @return the co-chairs by demarcation and side, the latest first
	 */
	public List<CoChair> in(Collection<String> demarcations) {
		return List.copyOf(this.client.query(IN)
			.bind(List.copyOf(demarcations))
			.to("demarcations")
			.fetchAs(CoChair.class)
			.mappedBy((_, row) -> coChair(row))
			.all());
	}

	private static CoChair coChair(Record row) {
		var grant = row.get("grant");
		return new CoChair(grant.get("key").asString(), grant.get("demarcation").asString(),
				new BodyCode(grant.get("body").asString()), row.get("account").asString(), Term.of(grant),
				grant.get("nomination").asString(""), grant.get("acting").asBoolean(false));
	}

}
