package org.demarcationmap.overlap.findings;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.demarcationmap.overlap.FindingsState;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.findings.FindingSet.State;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * Keeps findings what they would be if they were computed anew. Who reads them waits
 * until what changed is taken up; where that takes too long the older ones are given, and
 * say so.
 */
@Component
@EnableConfigurationProperties(UpkeepSettings.class)
public class Upkeep {

	private final Standings standings;

	private final Uptake uptake;

	private final Runner runner;

	private final FindingSets sets;

	private final UpkeepSettings settings;

	Upkeep(Standings standings, Uptake uptake, Runner runner, FindingSets sets, UpkeepSettings settings) {
		this.standings = standings;
		this.uptake = uptake;
		this.runner = runner;
		this.sets = sets;
		this.settings = settings;
	}

	/** Brings the findings of a scope up to date, as far as a reader can wait. */
	public FindingsState bringUpToDate(Scope scope) {
		return bringUpToDate(scope.owner(), Reach.of(scope), this.settings);
	}

	FindingsState bringUpToDate(String owner, Reach reach, UpkeepSettings waiting) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("Findings are brought up to date before a command begins, not inside one.");
		}
		var standing = this.standings.of(owner);
		var deadline = System.nanoTime() + waiting.patience(standing).toNanos();
		while (!standing.isUpToDate(reach)) {
			if (standing.isQuick() && standing.isCurrent(reach)) {
				this.uptake.takeUpFew();
				return this.standings.of(owner).state(true);
			}
			if (standing.isStopped(reach) || !waited(this.runner.run(owner, reach), deadline)) {
				return this.standings.of(owner).state(false);
			}
			standing = this.standings.of(owner);
		}
		return standing.state(true);
	}

	static boolean waited(CompletableFuture<Void> run, long deadline) {
		try {
			run.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure
					: new CompletionException(ex.getCause());
		}
	}

	/** How the findings of a scope stand, without changing anything. */
	public FindingsState state(Scope scope) {
		var standing = this.standings.of(scope.owner());
		return standing.state(standing.isUpToDate(Reach.of(scope)));
	}

	/** Has findings brought up to date while nobody waits. */
	public void begin(Scope scope) {
		this.runner.start(scope.owner(), Reach.of(scope));
	}

	/** Lets a computation that was stopped begin again when it is wanted. */
	public void allow(Scope scope) {
		this.standings.of(scope.owner())
			.in(State.STOPPED)
			.ifPresent((stopped) -> this.sets.change(stopped, State.PAST));
	}

	/**
	 * Stops a computation, on whichever application node it runs. It begins again when
	 * somebody asks for that, or when so much changed that everything is counted anew.
	 * @return whether one was under way
	 */
	public boolean stop(Scope scope) {
		var begun = this.standings.of(scope.owner()).in(State.BEGUN);
		begun.ifPresent((set) -> this.sets.change(set, State.STOPPED));
		return begun.isPresent();
	}

}
