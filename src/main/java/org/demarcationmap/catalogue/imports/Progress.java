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

	private final Instant accepted;

	private final int total;

	private final ImportOptions options;

	private final List<Problem> problems = new ArrayList<>();

	private final Estimate estimate;

	private ImportCounts counts = ImportCounts.NONE;

	private int batches;

	private ImportState state = ImportState.RUNNING;

	private String message = "";

	private @Nullable Instant finished;

	private Instant lastLine;

	private volatile @Nullable ImportState stopping;

	Progress(int total, ImportOptions options, Clock clock) {
		this.total = total;
		this.options = options;
		this.clock = clock;
		this.accepted = clock.instant();
		this.lastLine = this.accepted;
		this.estimate = new Estimate(total, clock);
	}

	Progress(int total, Clock clock) {
		this(total, ImportOptions.USUAL, clock);
	}

	String key() {
		return this.key;
	}

	ImportOptions options() {
		return this.options;
	}

	/**
	 * How many batches were written.
	 */
	synchronized int batches() {
		return this.batches;
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
		this.estimate.begin();
	}

	/**
	 * Says that the import begins anew, because the database asked for it.
	 */
	synchronized void restart() {
		this.counts = ImportCounts.NONE;
		this.problems.clear();
		this.batches = 0;
		begin();
	}

	/**
	 * Says that everything which was written is taken back.
	 */
	synchronized void takeBack() {
		this.counts = this.counts.takenBack();
	}

	/**
	 * Notes that identifiers were read; nothing is written yet.
	 */
	synchronized void look(int identifiers) {
		this.estimate.look(identifiers);
		line("looked at {} of {} identifiers", identifiers);
	}

	synchronized void add(Outcome outcome) {
		outcome.problems().stream().limit(ImportJob.PROBLEMS_KEPT - this.problems.size()).forEach(this.problems::add);
		this.counts = this.counts.plus(outcome);
		this.batches++;
		this.estimate.write(this.counts.recordsRead());
		line("{} of {} records done", this.counts.recordsRead());
	}

	private void line(String text, int count) {
		var now = this.clock.instant();
		if (Duration.between(this.lastLine, now).compareTo(BETWEEN_LINES) >= 0) {
			this.lastLine = now;
			logger.info("Import {}: " + text + "{}", this.key, count, this.total, this.estimate);
		}
	}

	synchronized void end(ImportState state, String message) {
		this.state = state;
		this.message = message;
		this.finished = this.clock.instant();
		var seconds = Duration.between(this.accepted, this.finished).toMillis() / 1000.0;
		logger.info("Import {} {}: {} of {} records in {} s, {}. {}", this.key, state, this.counts.recordsRead(),
				this.total, seconds, this.counts, message);
	}

	/**
	 * Has the import end after the running batch.
	 * @param state in which it is to end: interrupted or cancelled
	 */
	void stop(ImportState state) {
		this.stopping = state;
	}

	boolean isStopping() {
		return this.stopping != null;
	}

	@Nullable ImportState stopping() {
		return this.stopping;
	}

	synchronized ImportJob snapshot() {
		var left = (this.state == ImportState.RUNNING) ? this.estimate.secondsLeft() : null;
		return new ImportJob(this.key, this.state, this.options, this.total, this.counts, left, this.problems,
				this.accepted, this.finished, this.message);
	}

}
