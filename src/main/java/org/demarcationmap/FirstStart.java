package org.demarcationmap;

import java.util.Map;

import org.demarcationmap.access.StarterAccounts;
import org.demarcationmap.catalogue.imports.StarterCatalogue;
import org.demarcationmap.demarcation.StarterDemarcations;
import org.demarcationmap.neo4j.DatabaseLock;
import org.neo4j.driver.Driver;

import org.springframework.context.SmartLifecycle;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty installation before it takes its first request: accounts, the starter
 * catalogue and the demarcations on it. Each step can be repeated, and only the end marks
 * the installation as filled, so a start that was cut off is made good by the next.
 */
@Component
class FirstStart implements SmartLifecycle {

	private static final String FILLED = """
			CYPHER 25
			RETURN EXISTS { (:Installation {filled: true}) } AS filled
			""";

	private static final String MARK = """
			CYPHER 25
			MERGE (installation:Installation {name: 'this'})
			SET installation.filled = true
			""";

	private final Driver driver;

	private final Neo4jClient client;

	private final Steps steps;

	private volatile Map<String, String> passwords = Map.of();

	private volatile boolean running;

	FirstStart(Driver driver, Neo4jClient client, Steps steps) {
		this.driver = driver;
		this.client = client;
		this.steps = steps;
	}

	/**
	 * The passwords that this start made.
	 * @return passwords by account; empty for every start but the first
	 */
	Map<String, String> passwords() {
		return this.passwords;
	}

	@Override
	public void start() {
		try (var _ = DatabaseLock.take(this.driver, "first-start")) {
			if (!this.client.query(FILLED).fetchAs(Boolean.class).one().orElseThrow()) {
				this.passwords = this.steps.run();
				this.client.query(MARK).run();
			}
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 0; // before the web server
	}

	/**
	 * What an empty installation is filled with, in this order.
	 */
	@Component
	record Steps(StarterAccounts accounts, StarterCatalogue catalogue, StarterDemarcations demarcations) {

		Map<String, String> run() {
			var passwords = this.accounts.createIfNone();
			this.catalogue.load();
			this.demarcations.openIfNone();
			return passwords;
		}

	}

}
