package org.demarcationmap.access;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/**
 * The accounts of this installation.
 */
@Repository
class Accounts {

	private static final String ANY = """
			CYPHER 25
			RETURN EXISTS { (:Account) } AS any
			""";

	private static final String BY_NAME = """
			CYPHER 25
			MATCH (account:Account {name: $name})
			OPTIONAL MATCH (account)-[:SPEAKS_FOR]->(delegation:Delegation)
			RETURN account.name AS name,
			       account.passwordHash AS passwordHash,
			       delegation {.name, .capacity, .placeholder} AS delegation,
			       COLLECT {
			         MATCH (account)-[:HOLDS]->(grant:RoleGrant)
			         RETURN grant {.role, .body, .demarcation}
			         ORDER BY grant.role, grant.body, grant.demarcation
			       } AS grants
			""";

	private static final String CREATE = """
			CYPHER 25
			CREATE (account:Account {key: randomUUID(), name: $name, passwordHash: $passwordHash})
			CREATE (account)-[:HOLDS]->(:RoleGrant {role: $role, body: $body, demarcation: $demarcation})
			WITH account
			WHERE $delegation <> ''
			MERGE (delegation:Delegation {name: $delegation})
			ON CREATE SET delegation.key = randomUUID(), delegation.capacity = $capacity, delegation.placeholder = true
			CREATE (account)-[:SPEAKS_FOR]->(delegation)
			""";

	private final Neo4jClient client;

	Accounts(Neo4jClient client) {
		this.client = client;
	}

	boolean none() {
		return !this.client.query(ANY).fetchAs(Boolean.class).one().orElseThrow();
	}

	void create(StarterAccount account, String passwordHash) {
		this.client.query(CREATE)
			.bindAll(Map.of("name", account.name(), "passwordHash", passwordHash, "role", account.role().name(), "body",
					account.body(), "demarcation", account.demarcation(), "delegation", account.delegation(),
					"capacity", account.capacity()))
			.run();
	}

	/**
	 * The account of a name.
	 * @throws UsernameNotFoundException if there is none
	 */
	Account withName(String name) {
		return this.client.query(BY_NAME)
			.bind(name)
			.to("name")
			.fetchAs(Account.class)
			.mappedBy((_, row) -> account(row))
			.one()
			.orElseThrow(() -> new UsernameNotFoundException("There is no account of this name."));
	}

	private static Account account(Record row) {
		List<Role> roles = row.get("grants").asList(Accounts::role);
		var participant = new Participant(row.get("name").asString(), roles, delegation(row.get("delegation")));
		return new Account(participant, row.get("passwordHash").asString());
	}

	private static @Nullable Delegation delegation(Value value) {
		if (value.isNull()) {
			return null;
		}
		return new Delegation(value.get("name").asString(),
				Delegation.Capacity.valueOf(value.get("capacity").asString()), value.get("placeholder").asBoolean());
	}

	private static Role role(Value grant) {
		var body = grant.get("body").asString();
		return switch (RoleKind.valueOf(grant.get("role").asString())) {
			case SECRETARIAT -> new Role.Secretariat();
			case REVIEWER -> new Role.Reviewer();
			case EXPERT -> new Role.Expert(body);
			case CO_CHAIR -> new Role.CoChair(grant.get("demarcation").asString(), body);
		};
	}

}
