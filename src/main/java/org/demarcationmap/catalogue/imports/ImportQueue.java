package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.demarcationmap.catalogue.imports.ImportRefusedException.Reason;
import org.demarcationmap.neo4j.DatabaseLock;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Runs imports one after the other, as whoever sent them, and gives signs of life for all
 * of them while they wait and run. An import of another application node is waited for,
 * too. When the application stops, the running import ends after its batch.
 */
@Component
class ImportQueue implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(ImportQueue.class);

	private static final int SECONDS_BETWEEN_SIGNS = 2;

	private static final int SECONDS_FOR_A_BATCH = 20;

	private final ImportRun run;

	private final ImportJobs jobs;

	private final Driver driver;

	private final Map<String, Progress> open = new ConcurrentHashMap<>();

	private final ThreadPoolExecutor worker;

	private final ScheduledExecutorService signs = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("import-signs-", 0).factory());

	ImportQueue(ImportRun run, ImportJobs jobs, Driver driver, ImportSettings settings) {
		this.run = run;
		this.jobs = jobs;
		this.driver = driver;
		this.worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(settings.maxWaiting()),
				Thread.ofPlatform().name("import-", 0).factory());
		var _ = this.signs.scheduleWithFixedDelay(this::giveSigns, SECONDS_BETWEEN_SIGNS, SECONDS_BETWEEN_SIGNS,
				TimeUnit.SECONDS);
	}

	/**
	 * Puts an upload at the end of the queue.
	 * @param upload the upload, which the queue discards after use
	 * @throws ImportRefusedException if too many wait
	 */
	void add(Upload upload) {
		var progress = upload.progress();
		if (!this.open.isEmpty()) {
			progress.queue();
		}
		this.jobs.begin(progress.snapshot());
		this.open.put(progress.key(), progress);
		try {
			this.worker.execute(new DelegatingSecurityContextRunnable(() -> run(upload)));
		}
		catch (RejectedExecutionException ex) {
			progress.end(ImportState.FAILED, "Too many imports were waiting.");
			close(progress);
			throw new ImportRefusedException(Reason.BUSY, "Too many imports are waiting. Send the file again later.");
		}
	}

	/**
	 * An import that waits or runs here.
	 * @param key its key
	 * @return where it stands
	 */
	Optional<ImportJob> running(String key) {
		return Optional.ofNullable(this.open.get(key)).map(Progress::snapshot);
	}

	/**
	 * Has an import that waits or runs here end after its batch.
	 */
	void cancel(String key) {
		Optional.ofNullable(this.open.get(key)).ifPresent((progress) -> progress.stop(ImportState.CANCELLED));
	}

	private void run(Upload upload) {
		var progress = upload.progress();
		progress.queue();
		try (var file = upload.file(); var _ = DatabaseLock.take(this.driver, "import")) {
			progress.begin();
			this.run.run(file, progress);
			Ending.of(progress).end(progress);
		}
		catch (IOException | RuntimeException ex) {
			Ending.of(progress, ex).end(progress);
		}
		finally {
			discard(upload);
			close(progress);
		}
	}

	/** An import whose end cannot be saved falls silent, and so reads as interrupted. */
	private void close(Progress progress) {
		try {
			this.jobs.end(progress.snapshot());
		}
		finally {
			this.open.remove(progress.key());
		}
	}

	private static void discard(Upload upload) {
		try {
			upload.discard();
		}
		catch (IOException ex) {
			logger.warn("The upload {} could not be deleted", upload.path(), ex);
		}
	}

	private void giveSigns() {
		try {
			this.open.values().forEach(this::giveSign);
		}
		catch (RuntimeException ex) {
			logger.warn("The state of the running imports could not be saved, and is tried again", ex);
		}
	}

	private void giveSign(Progress progress) {
		if (this.jobs.save(progress.snapshot())) {
			progress.stop(ImportState.CANCELLED);
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.signs.shutdownNow();
		this.open.values().forEach((progress) -> progress.stop(ImportState.INTERRUPTED));
		this.worker.shutdown();
		this.worker.awaitTermination(SECONDS_FOR_A_BATCH, TimeUnit.SECONDS);
	}

}
