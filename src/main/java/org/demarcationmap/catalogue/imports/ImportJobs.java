package org.demarcationmap.catalogue.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.writing.Row;
import org.demarcationmap.neo4j.Transactions;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The imports in the database, so that every application node can answer for each of
 * them. The node that runs one gives signs of life; one that has gone silent was
 * interrupted.
 */
@Repository
class ImportJobs {

	static final Duration SILENCE = Duration.ofSeconds(15);

	private static final String SAVE = """
			CYPHER 25
			MERGE (job:Import {key: $key})
			SET job += $properties
			""";

	private static final String SIGN = """
			CYPHER 25
			MATCH (job:Import {key: $key})
			WHERE job.finished IS NULL
			SET job += $properties
			""";

	private static final String FIND = """
			CYPHER 25
			MATCH (job:Import {key: $key})
			RETURN properties(job) AS job
			""";

	private final Neo4jClient client;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final JsonMapper json;

	/** Another start of the application is another runner. */
	private final String runner = UUID.randomUUID().toString();

	ImportJobs(Neo4jClient client, Transactions transactions, ApplicationEventPublisher events, Clock clock,
			JsonMapper json) {
		this.client = client;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
		this.json = json;
	}

	/**
	 * Saves an import for the first time, and enters it in the journal.
	 * @param job the import, of whoever acts now
	 */
	void begin(ImportJob job) {
		this.transactions.write(() -> {
			write(SAVE, job);
			this.events.publishEvent(ImportBegun.of(job));
			return job;
		});
	}

	/**
	 * Saves an import for the last time, and enters its end in the journal.
	 * @param job the import, which has ended
	 */
	void end(ImportJob job) {
		this.transactions.write(() -> {
			write(SAVE, job);
			this.events.publishEvent(ImportEnded.of(job));
			return job;
		});
	}

	/**
	 * Saves how far an import is, which also is a sign of life. The journal does not hear
	 * of it, and one that comes after the end changes nothing.
	 * @param job the import, run by this application node
	 */
	void save(ImportJob job) {
		write(SIGN, job);
	}

	private void write(String statement, ImportJob job) {
		var properties = new Row().put("state", job.state())
			.put("recordsTotal", job.recordsTotal())
			.put("recordsRead", job.recordsRead())
			.put("created", job.created())
			.put("updated", job.updated())
			.put("unchanged", job.unchanged())
			.put("rejected", job.rejected())
			.put("problems", this.json.writeValueAsString(job.problems()))
			.put("started", job.started())
			.put("finished", job.finished())
			.put("message", job.message())
			.put("runner", this.runner)
			.put("alive", this.clock.instant());
		this.transactions.write(() -> this.client.query(statement)
			.bindAll(Map.of("key", job.id(), "properties", properties.asMap()))
			.run());
	}

	Optional<ImportJob> find(String key) {
		return this.client.query(FIND)
			.bind(key)
			.to("key")
			.fetch()
			.one()
			.map((row) -> Row.of(row.get("job")))
			.map((job) -> isSilent(job) ? job(key, job).interrupted() : job(key, job));
	}

	private boolean isSilent(Row job) {
		return job.value("state", ImportState::valueOf) == ImportState.RUNNING
				&& Duration.between(job.value("alive", Instant::parse), this.clock.instant()).compareTo(SILENCE) > 0;
	}

	private ImportJob job(String key, Row job) {
		List<Problem> problems = this.json.readValue(job.text("problems"), new TypeReference<List<Problem>>() {
		});
		return new ImportJob(key, job.value("state", ImportState::valueOf), number(job, "recordsTotal"),
				number(job, "recordsRead"), number(job, "created"), number(job, "updated"), number(job, "unchanged"),
				number(job, "rejected"), problems, job.value("started", Instant::parse),
				job.find("finished", Instant::parse), job.text("message"));
	}

	private static int number(Row job, String name) {
		return job.value(name, Integer::parseInt);
	}

}
