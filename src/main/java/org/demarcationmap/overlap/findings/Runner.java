package org.demarcationmap.overlap.findings;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.findings.FindingSet.State;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * Runs computations in the background, one at a time; who wants the same waits for the
 * same.
 */
@Component
class Runner implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Runner.class);

	/** Between two looks at what another application node computes. */
	private static final Duration PAUSE = Duration.ofMillis(300);

	private static final Duration GOODBYE = Duration.ofSeconds(10);

	private final ExecutorService thread = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("overlaps").daemon().factory());

	private final Map<Wanted, CompletableFuture<Void>> running = new HashMap<>();

	private final Uptake uptake;

	private final Standings standings;

	private final FindingSets sets;

	private final Computing computing;

	private final Clock clock;

	private CompletableFuture<Void> reading = CompletableFuture.allOf();

	Runner(Uptake uptake, Standings standings, FindingSets sets, Computing computing, Clock clock) {
		this.uptake = uptake;
		this.standings = standings;
		this.sets = sets;
		this.computing = computing;
		this.clock = clock;
	}

	/**
	 * Has the findings of an owner brought up to date, while nobody waits; after what is
	 * under way, which may have looked before this was wanted.
	 */
	synchronized void start(String owner, Reach reach) {
		var wanted = new Wanted(owner, reach);
		this.running.put(wanted, begin(wanted));
	}

	/** Has the findings of an owner brought up to date, unless that is under way. */
	synchronized CompletableFuture<Void> run(String owner, Reach reach) {
		this.running.values().removeIf(CompletableFuture::isDone);
		return this.running.computeIfAbsent(new Wanted(owner, reach), this::begin);
	}

	private CompletableFuture<Void> begin(Wanted wanted) {
		return CompletableFuture.runAsync(() -> workAloud(wanted), this.thread);
	}

	/** Has all that changed read, whatever rests on it, unless that is under way. */
	synchronized CompletableFuture<Void> runReading() {
		if (this.reading.isDone()) {
			this.reading = CompletableFuture.runAsync(this.computing::readAll, this.thread);
		}
		return this.reading;
	}

	private void workAloud(Wanted wanted) {
		try {
			work(wanted);
		}
		catch (RuntimeException ex) {
			logger.warn("The overlaps between {} could not be brought up to date", wanted.reach().sides(), ex);
			throw ex;
		}
	}

	private void work(Wanted wanted) {
		this.uptake.takeUp();
		var standing = this.standings.of(wanted.owner());
		if (standing.isCurrent(wanted.reach()) || standing.isStopped(wanted.reach())) {
			return;
		}
		if (standing.isBeingComputed(this.clock.instant())) {
			pause();
			return;
		}
		standing.in(State.BEGUN).ifPresent((broken) -> this.sets.change(broken, State.PAST));
		this.computing.compute(wanted.owner(), wanted.reach(), standing.basis());
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.thread.shutdownNow();
		this.thread.awaitTermination(GOODBYE.toSeconds(), TimeUnit.SECONDS);
	}

	/**
	 * Whose findings are wanted, and which.
	 */
	private record Wanted(String owner, Reach reach) {
	}

}
