package org.demarcationmap.catalogue.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.writing.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far an import has come. The thread that imports writes it, others look at it.
 */
final class Progress {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(3);

	private final String key = UUID.randomUUID().toString();

	private final Clock clock;

	private final Instant started;

	private final int total;

	private final List<Problem> problems = new ArrayList<>();

	private Outcome counted = Outcome.NOTHING;

	private ImportState state = ImportState.RUNNING;

	private String message = "";

	private @Nullable Instant finished;

	private Instant lastLine;

	private volatile boolean stopping;

	Progress(int total, Clock clock) {
		this.total = total;
		this.clock = clock;
		this.started = clock.instant();
		this.lastLine = this.started;
	}

	String key() {
		return this.key;
	}

	/**
	 * Says that the import stands behind another one.
	 */
	synchronized void queue() {
		this.message = ImportJob.WAITS;
	}

	/**
	 * Says that it is the import's turn.
	 */
	synchronized void begin() {
		this.message = "";
	}

	/**
	 * Notes that identifiers were read; nothing is written yet.
	 */
	synchronized void look(int identifiers) {
		line("looked at {} of {} identifiers", identifiers);
	}

	synchronized void add(Outcome outcome) {
		outcome.problems().stream().limit(ImportJob.PROBLEMS_KEPT - this.problems.size()).forEach(this.problems::add);
		this.counted = this.counted.plus(
				new Outcome(outcome.created(), outcome.updated(), outcome.unchanged(), outcome.rejected(), List.of()));
		line("{} of {} records done", this.counted.records());
	}

	private void line(String text, int count) {
		var now = this.clock.instant();
		if (Duration.between(this.lastLine, now).compareTo(BETWEEN_LINES) >= 0) {
			this.lastLine = now;
			logger.info("Import {}: " + text, this.key, count, this.total);
		}
	}

	synchronized void end(ImportState state, String message) {
		this.state = state;
		this.message = message;
		this.finished = this.clock.instant();
		logger.info("Import {} {}: {}", this.key, state, summary());
	}

	private String summary() {
		var seconds = Duration.between(this.started, this.clock.instant()).toMillis() / 1000.0;
		return this.counted.records() + " of " + this.total + " records in " + seconds + " s, " + this.counted.created()
				+ " created, " + this.counted.updated() + " updated, " + this.counted.unchanged() + " unchanged, "
				+ this.counted.rejected() + " rejected. " + this.message;
	}

	void stop() {
		this.stopping = true;
	}

	boolean isStopping() {
		return this.stopping;
	}

	synchronized ImportJob snapshot() {
		return new ImportJob(this.key, this.state, this.total, this.counted.records(), this.counted.created(),
				this.counted.updated(), this.counted.unchanged(), this.counted.rejected(), this.problems, this.started,
				this.finished, this.message);
	}

}
