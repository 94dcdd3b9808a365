package org.demarcationmap.overlap.findings;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.findings.FindingSet.State;

/**
 * Has findings brought up to date in the background, once something changed and nothing
 * changes any more, so that nobody waits for them after an import.
 */
@Component
class Keeper implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Keeper.class);

	private final Changes changes;

	private final Basis basis;

	private final FindingSets sets;

	private final Runner runner;

	private final Duration every;

	private volatile @Nullable CountDownLatch running;

	private int seen;

	Keeper(Changes changes, Basis basis, FindingSets sets, Runner runner, UpkeepSettings settings) {
		this.changes = changes;
		this.basis = basis;
		this.sets = sets;
		this.runner = runner;
		this.every = settings.every();
	}

	/** Looks once. */
	void look() {
		var waiting = this.changes.count();
		var quiet = waiting == this.seen;
		this.seen = waiting;
		if (quiet) {
			keep(waiting > 0);
		}
	}

	private void keep(boolean changed) {
		var now = this.basis.now();
		this.sets.in(State.CURRENT).stream().filter((set) -> changed || !set.basis().equals(now)).forEach((set) -> {
			var _ = this.runner.run(set.owner(), set.reach());
		});
	}

	private void work(CountDownLatch running) {
		try {
			while (!running.await(this.every.toMillis(), TimeUnit.MILLISECONDS)) {
				lookAgain();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void lookAgain() {
		try {
			look();
		}
		catch (RuntimeException ex) {
			logger.warn("It is not known whether overlaps are up to date; it is looked again.", ex);
		}
	}

	@Override
	public void start() {
		var latch = new CountDownLatch(1);
		this.running = latch;
		if (!this.every.isZero()) {
			Thread.ofVirtual().name("overlaps-keeper").start(() -> work(latch));
		}
	}

	@Override
	public void stop() {
		var latch = this.running;
		this.running = null;
		if (latch != null) {
			latch.countDown();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running != null;
	}

}
