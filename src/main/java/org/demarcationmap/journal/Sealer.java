package org.demarcationmap.journal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has the entries sealed in batches, as soon as they are committed. What a crash or
 * another node left unsealed is found within a second.
 */
@Component
class Sealer implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Sealer.class);

	/** What is committed within this time is sealed in one batch. */
	private static final Duration GATHERING = Duration.ofMillis(10);

	private final Chain chain;

	private final Semaphore work = new Semaphore(1);

	private final List<Runnable> heard = new CopyOnWriteArrayList<>();

	private volatile @Nullable Thread thread;

	Sealer(Chain chain) {
		this.chain = chain;
	}

	/**
	 * Has somebody told whenever entries were sealed here.
	 */
	void whenSealed(Runnable listener) {
		this.heard.add(listener);
	}

	/**
	 * Tells the sealer that an entry was committed.
	 */
	void wake() {
		this.work.release();
	}

	private void work() {
		while (isRunning()) {
			try {
				if (this.work.tryAcquire(1, TimeUnit.SECONDS)) {
					Thread.sleep(GATHERING);
				}
				this.work.drainPermits();
				if (this.chain.seal() > 0) {
					this.heard.forEach(Runnable::run);
				}
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				logger.warn("Entries of the journal stay unsealed for now; sealing is tried again.", ex);
			}
		}
	}

	@Override
	public void start() {
		this.thread = Thread.ofPlatform().name("journal-sealer").daemon().unstarted(this::work);
		this.thread.start();
	}

	@Override
	public void stop() {
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

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
