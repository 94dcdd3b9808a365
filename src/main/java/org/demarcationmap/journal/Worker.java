package org.demarcationmap.journal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that does its work whenever it is woken, and now and then by itself. Work that
 * fails is tried again; what runs when it is stopped is done to the end.
 */
final class Worker {

	private static final Logger logger = LoggerFactory.getLogger(Worker.class);

	private final String name;

	private final Pace pace;

	private final Runnable work;

	private final String trouble;

	private final Semaphore signal = new Semaphore(1);

	private volatile @Nullable Thread thread;

	/**
	 * Prepares a thread.
	 * @param name the name of the thread
	 * @param pace how soon and how often it works
	 * @param work what it does
	 * @param trouble what it means when that fails, in a sentence
	 */
	Worker(String name, Pace pace, Runnable work, String trouble) {
		this.name = name;
		this.pace = pace;
		this.work = work;
		this.trouble = trouble;
	}

	void wake() {
		this.signal.release();
	}

	private void run() {
		while (isRunning()) {
			try {
				if (this.signal.tryAcquire(1, this.pace.every().toMillis(), TimeUnit.MILLISECONDS)) {
					Thread.sleep(this.pace.gathering());
				}
				this.signal.drainPermits();
				this.work.run();
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				logger.warn(this.trouble, ex);
			}
		}
	}

	void start() {
		this.thread = Thread.ofPlatform().name(this.name).daemon().unstarted(this::run);
		this.thread.start();
	}

	void stop() {
		var running = this.thread;
		this.thread = null;
		if (running != null) {
			wake();
			join(running);
		}
	}

	private static void join(Thread running) {
		try {
			running.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	boolean isRunning() {
		return this.thread != null;
	}

	/**
	 * How a thread waits for work.
	 *
	 * @param gathering how long it waits when woken, so that what comes together is done
	 * together
	 * @param every after which time it works though nobody woke it
	 */
	record Pace(Duration gathering, Duration every) {
	}

}
