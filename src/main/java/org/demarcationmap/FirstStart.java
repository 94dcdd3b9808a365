package org.demarcationmap;

import java.util.Map;

import org.demarcationmap.access.StarterAccounts;
import org.demarcationmap.catalogue.imports.StarterCatalogue;
import org.demarcationmap.demarcation.StarterDemarcations;
import org.demarcationmap.neo4j.DatabaseLock;
import org.neo4j.driver.Driver;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills an empty installation before it takes its first request: accounts, the starter
 * catalogue and the demarcations on it. Each step happens whole or not at all, and only
 * where its things are missing, so a start that was cut off is made good by the next.
 */
@Component
class FirstStart implements SmartLifecycle {

	private final Driver driver;

	private final Steps steps;

	private volatile Map<String, String> passwords = Map.of();

	private volatile boolean running;

	FirstStart(Driver driver, Steps steps) {
		this.driver = driver;
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
			this.passwords = this.steps.run();
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
			this.catalogue.loadIntoEmptyDatabase();
			this.demarcations.openIfNone();
			return passwords;
		}

	}

}
