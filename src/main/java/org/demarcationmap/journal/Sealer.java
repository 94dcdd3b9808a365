package org.demarcationmap.journal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.demarcationmap.journal.Worker.Pace;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has the entries sealed in batches, as soon as they are committed. What a crash or
 * another node left unsealed is found within a second.
 */
@Component
class Sealer implements SmartLifecycle {

	/** What is committed within ten milliseconds is sealed in one batch. */
	private static final Pace PACE = new Pace(Duration.ofMillis(10), Duration.ofSeconds(1));

	private final Chain chain;

	private final List<Runnable> heard = new CopyOnWriteArrayList<>();

	private final Worker worker = new Worker("journal-sealer", PACE, this::seal,
			"Entries of the journal stay unsealed for now; sealing is tried again.");

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
		this.worker.wake();
	}

	private void seal() {
		if (this.chain.seal() > 0) {
			this.heard.forEach(Runnable::run);
		}
	}

	@Override
	public void start() {
		this.worker.start();
	}

	@Override
	public void stop() {
		this.worker.stop();
	}

	@Override
	public boolean isRunning() {
		return this.worker.isRunning();
	}

}
