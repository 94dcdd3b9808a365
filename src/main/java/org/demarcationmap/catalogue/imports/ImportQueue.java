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
import org.demarcationmap.catalogue.suggestions.Suggestions;
import org.demarcationmap.catalogue.writing.CatalogueWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Runs imports one after the other, as whoever sent them, and gives signs of life for all
 * of them while they wait and run. When the application stops, the running import ends
 * after its batch.
 */
@Component
class ImportQueue implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(ImportQueue.class);

	private static final int SECONDS_BETWEEN_SIGNS = 2;

	private static final int SECONDS_FOR_A_BATCH = 20;

	private final CatalogueWriter writer;

	private final Suggestions suggestions;

	private final ImportJobs jobs;

	private final Map<String, Progress> open = new ConcurrentHashMap<>();

	private final ThreadPoolExecutor worker;

	private final ScheduledExecutorService signs = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("import-signs-", 0).factory());

	ImportQueue(CatalogueWriter writer, Suggestions suggestions, ImportJobs jobs, ImportSettings settings) {
		this.writer = writer;
		this.suggestions = suggestions;
		this.jobs = jobs;
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

	private void run(Upload upload) {
		var progress = upload.progress();
		try (var file = upload.file()) {
			progress.begin();
			new ImportRun(this.writer, progress).run(file);
			this.suggestions.renew(progress.key(), progress::isStopping);
			if (progress.isStopping()) {
				progress.end(ImportState.INTERRUPTED, ImportJob.SEND_AGAIN);
			}
			else {
				progress.end(ImportState.COMPLETED, "");
			}
		}
		catch (IOException | RuntimeException ex) {
			logger.error("Import {} failed", progress.key(), ex);
			progress.end(ImportState.FAILED,
					"The import ended early for a reason that is in the log of the server. Send the file again: what is in the catalogue already stays as it is.");
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
			this.open.values().forEach((progress) -> this.jobs.save(progress.snapshot()));
		}
		catch (RuntimeException ex) {
			logger.warn("The state of the running imports could not be saved, and is tried again", ex);
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.signs.shutdownNow();
		this.open.values().forEach(Progress::stop);
		this.worker.shutdown();
		this.worker.awaitTermination(SECONDS_FOR_A_BATCH, TimeUnit.SECONDS);
	}

}
