package org.demarcationmap.access;

import java.time.Duration;

import org.demarcationmap.SettableClock;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class RememberedAccountsTests {

	private final Neo4jClient client;

	private final SettableClock clock = new SettableClock();

	private final RememberedAccounts accounts;

	RememberedAccountsTests(Neo4jClient client) {
		this.client = client;
		this.accounts = new RememberedAccounts(new Accounts(client), this.clock);
	}

	@BeforeEach
	void create() {
		this.client
			.query("""
					CYPHER 25
					CREATE (:Account {name: 'someone', passwordHash: 'first'})-[:HOLDS]->(:RoleGrant {role: 'REVIEWER', body: ''})
					""")
			.run();
	}

	private String password() {
		return this.accounts.find("someone").orElseThrow().credentials().passwordHash();
	}

	@Test
	void readsAnAccountAgainAfterASecond() {
		assertThat(password()).isEqualTo("first");
		this.client.query("CYPHER 25 MATCH (account:Account) SET account.passwordHash = 'second'").run();
		this.clock.pass(Duration.ofMillis(999));
		assertThat(password()).isEqualTo("first");
		this.clock.pass(Duration.ofMillis(1));
		assertThat(password()).isEqualTo("second");
	}

	@Test
	void doesNotRememberThatThereWasNone() {
		assertThat(this.accounts.find("nobody")).isEmpty();
		this.client
			.query("""
					CYPHER 25
					CREATE (:Account {name: 'nobody', passwordHash: 'x'})-[:HOLDS]->(:RoleGrant {role: 'REVIEWER', body: ''})
					""")
			.run();
		assertThat(this.accounts.find("nobody")).isPresent();
	}

}
