package org.demarcationmap.catalogue.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.writing.Row;
import org.demarcationmap.neo4j.Transactions;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
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
			RETURN coalesce(job.cancelled, false) AS cancelled
			""";

	private static final String CANCEL = """
			CYPHER 25
			MATCH (job:Import {key: $key})
			WHERE job.finished IS NULL
			SET job.cancelled = true
			""";

	private static final String NEWEST = """
			CYPHER 25
			MATCH (job:Import)
			WHERE job.started IS NOT NULL
			RETURN properties(job) AS job
			ORDER BY job.started DESC, job.key
			LIMIT $limit
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
			query(SAVE, job).run();
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
			query(SAVE, job).run();
			this.events.publishEvent(ImportEnded.of(job));
			return job;
		});
	}

	/**
	 * Saves how far an import is, which also is a sign of life. The journal does not hear
	 * of it, and one that comes after the end changes nothing.
	 * @param job the import, run by this application node
	 * @return whether somebody asked to end it
	 */
	boolean save(ImportJob job) {
		return this.transactions.write(() -> query(SIGN, job).fetchAs(Boolean.class).one().orElse(false));
	}

	/**
	 * Asks the application node that runs an import to end it.
	 */
	void cancel(String key) {
		this.transactions.write(() -> {
			this.events.publishEvent(new ImportCancelled(key));
			return this.client.query(CANCEL).bind(key).to("key").run();
		});
	}

	private RunnableSpec query(String statement, ImportJob job) {
		return this.client.query(statement).bindAll(Map.of("key", job.id(), "properties", properties(job).asMap()));
	}

	private Row properties(ImportJob job) {
		var counts = job.counts();
		return new Row().put("key", job.id())
			.put("state", job.state())
			.put("dryRun", job.options().dryRun())
			.put("strict", job.options().strict())
			.put("recordsTotal", job.recordsTotal())
			.put("recordsRead", counts.recordsRead())
			.put("created", counts.created())
			.put("updated", counts.updated())
			.put("unchanged", counts.unchanged())
			.put("rejected", counts.rejected())
			.put("conflicts", counts.conflicts())
			.put("leftAlone", counts.leftAlone())
			.put("secondsLeft", job.secondsLeft())
			.put("problems", this.json.writeValueAsString(job.problems()))
			.put("started", job.started())
			.put("finished", job.finished())
			.put("message", job.message())
			.put("runner", this.runner)
			.put("alive", this.clock.instant());
	}

	Optional<ImportJob> find(String key) {
		return this.client.query(FIND).bind(key).to("key").fetch().one().map((row) -> job(Row.of(row.get("job"))));
	}

	/**
	 * The imports that were begun last.
	 * @param limit how many at most
	 * @return the imports, the newest one first
	 */
	List<ImportJob> newest(int limit) {
		return this.client.query(NEWEST)
			.bind(limit)
			.to("limit")
			.fetch()
			.all()
			.stream()
			.map((row) -> job(Row.of(row.get("job"))))
			.toList();
	}

	private ImportJob job(Row row) {
		var silent = row.value("state", ImportState::valueOf) == ImportState.RUNNING
				&& Duration.between(row.value("alive", Instant::parse), this.clock.instant()).compareTo(SILENCE) > 0;
		return silent ? read(row).interrupted() : read(row);
	}

	private ImportJob read(Row job) {
		List<Problem> problems = this.json.readValue(job.text("problems"), new TypeReference<List<Problem>>() {
		});
		var options = new ImportOptions(is(job, "dryRun"), is(job, "strict"));
		var counts = new ImportCounts(number(job, "recordsRead"), number(job, "created"), number(job, "updated"),
				number(job, "unchanged"), number(job, "rejected"), number(job, "conflicts"), number(job, "leftAlone"));
		return new ImportJob(job.text("key"), job.value("state", ImportState::valueOf), options,
				number(job, "recordsTotal"), counts, job.find("secondsLeft", Long::valueOf), problems,
				job.value("started", Instant::parse), job.find("finished", Instant::parse), job.text("message"));
	}

	private static int number(Row job, String name) {
		return Objects.requireNonNullElse(job.find(name, Integer::valueOf), 0);
	}

	private static boolean is(Row job, String name) {
		return Boolean.TRUE.equals(job.find(name, Boolean::valueOf));
	}

}
