package org.demarcationmap.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.neo4j.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The accounts of this installation, with the roles and the accreditation that hold.
 */
@Repository
class Accounts {

	private static final String ANY = """
			CYPHER 25
			RETURN EXISTS { (:Account) } AS any
			""";

	private static final String BY_NAME = Cypher.statement("access/account");

	private static final String CREATE = """
			CYPHER 25
			CREATE (account:Account {key: randomUUID(), name: $name, passwordHash: $passwordHash, created: $now})
			CREATE (account)-[:HOLDS]->(:RoleGrant {
			  key: randomUUID(), role: $role, body: $body, demarcation: $demarcation, from: $now
			})
			WITH account
			WHERE $delegation <> ''
			MERGE (delegation:Delegation {name: $delegation})
			ON CREATE SET delegation.key = randomUUID(), delegation.capacity = $capacity, delegation.placeholder = true
			CREATE (account)-[:SPEAKS_FOR {from: $now}]->(delegation)
			""";

	private final Neo4jClient client;

	Accounts(Neo4jClient client) {
		this.client = client;
	}

	boolean none() {
		return !this.client.query(ANY).fetchAs(Boolean.class).one().orElseThrow();
	}

	void create(StarterAccount account, String passwordHash, Instant now) {
		this.client.query(CREATE)
			.bindAll(Map.of("name", account.name(), "passwordHash", passwordHash, "role", account.role().name(), "body",
					account.body(), "demarcation", account.demarcation(), "delegation", account.delegation(),
					"capacity", account.capacity()))
			.bind(Term.stored(now))
			.to("now")
			.run();
	}

	/**
	 * The account of a name, as it stands at a moment.
	 * @return the account, or empty where there is none of that name
	 */
	Optional<Account> find(String name, Instant now) {
		return this.client.query(BY_NAME)
			.bind(name)
			.to("name")
			.bind(Term.stored(now))
			.to("now")
			.fetchAs(Account.class)
			.mappedBy((_, row) -> account(row))
			.one();
	}

	private static Account account(Record row) {
		var credentials = Credentials.of(row.get("account"));
		List<Role> roles = credentials.isOneTime() ? List.of() : row.get("grants").asList(Accounts::role);
		var delegation = credentials.isOneTime() ? null : delegation(row.get("delegation"));
		return new Account(new Participant(row.get("account").get("name").asString(), roles, delegation), credentials);
	}

	private static @Nullable Delegation delegation(Value value) {
		if (value.isNull()) {
			return null;
		}
		return new Delegation(value.get("name").asString(),
				Delegation.Capacity.valueOf(value.get("capacity").asString()), value.get("placeholder").asBoolean());
	}

	private static Role role(Value grant) {
		return RoleKind.valueOf(grant.get("role").asString())
			.role(grant.get("body").asString(), grant.get("demarcation").asString(""));
	}

}
