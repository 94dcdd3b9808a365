package org.demarcationmap.access.keeping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Writes accounts.
 */
@Repository
class AccountTable {

	private static final String CREATE = """
			CYPHER 25
			CREATE (:Account {
			  key: randomUUID(), name: $name, passwordHash: $hash, oneTimeUntil: $oneTimeUntil, created: $now
			})
			""";

	private static final String HASH = """
			CYPHER 25
			MATCH (account:Account {name: $name})
			RETURN account.passwordHash AS hash
			""";

	private static final String SET_PASSWORD = """
			CYPHER 25
			MATCH (account:Account {name: $name})
			SET account.passwordHash = $hash, account.oneTimeUntil = $oneTimeUntil
			REMOVE account.failures, account.lockedUntil, account.lastFailure
			""";

	private static final String LOCK = """
			CYPHER 25
			MATCH (account:Account {name: $name})
			SET account.locked = true
			""";

	private static final String UNLOCK = """
			CYPHER 25
			MATCH (account:Account {name: $name})
			REMOVE account.locked, account.failures, account.lockedUntil, account.lastFailure
			""";

	private static final String ANOTHER_SECRETARY = """
			CYPHER 25
			RETURN EXISTS {
			  MATCH (account:Account WHERE account.name <> $name)-[:HOLDS]->(grant:RoleGrant {role: 'SECRETARIAT'})
			  WHERE coalesce(account.locked, false) = false
			    AND coalesce(grant.from <= $now, true)
			    AND grant.until IS NULL
			} AS any
			""";

	private final Neo4jClient client;

	AccountTable(Neo4jClient client) {
		this.client = client;
	}

	void create(String name, Password password, Instant now) {
		this.client.query(CREATE)
			.bind(name)
			.to("name")
			.bind(password.hash())
			.to("hash")
			.bind(stored(password.oneTimeUntil()))
			.to("oneTimeUntil")
			.bind(stored(now))
			.to("now")
			.run();
	}

	String passwordHash(String name) {
		return this.client.query(HASH).bind(name).to("name").fetchAs(String.class).one().orElse("");
	}

	void setPassword(String name, Password password) {
		this.client.query(SET_PASSWORD)
			.bind(name)
			.to("name")
			.bind(password.hash())
			.to("hash")
			.bind(stored(password.oneTimeUntil()))
			.to("oneTimeUntil")
			.run();
	}

	void lock(String name) {
		this.client.query(LOCK).bind(name).to("name").run();
	}

	void unlock(String name) {
		this.client.query(UNLOCK).bind(name).to("name").run();
	}

	/** Whether somebody else keeps the accounts, too, and for good. */
	boolean hasSecretariatBeside(String name, Instant now) {
		return this.client.query(ANOTHER_SECRETARY)
			.bind(name)
			.to("name")
			.bind(stored(now))
			.to("now")
			.fetchAs(Boolean.class)
			.one()
			.orElse(false);
	}

	private static @Nullable ZonedDateTime stored(@Nullable Instant moment) {
		return (moment != null) ? moment.atZone(ZoneOffset.UTC) : null;
	}

	/**
	 * A password as it is kept.
	 *
	 * @param hash its slow hash
	 * @param oneTimeUntil until when it can be used; none where it is the participant's
	 * own
	 */
	record Password(String hash, @Nullable Instant oneTimeUntil) {

		@Override
		public String toString() {
			return "password";
		}

	}

}
