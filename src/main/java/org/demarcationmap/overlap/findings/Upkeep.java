package org.demarcationmap.overlap.findings;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

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
				standing = this.standings.of(owner);
				if (standing.isCurrent(reach)) {
					return standing.state(true);
				}
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

	/** How the findings of scopes stand, without changing anything. */
	public Map<Scope, FindingsState> states(Collection<Scope> scopes) {
		var standings = this.standings.of(scopes.stream().map(Scope::owner).toList());
		return scopes.stream().collect(Collectors.toMap(Function.identity(), (scope) -> {
			var standing = Objects.requireNonNull(standings.get(scope.owner()));
			return standing.state(standing.isUpToDate(Reach.of(scope)));
		}));
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
		return this.standings.of(scope.owner())
			.in(State.BEGUN)
			.filter((begun) -> this.sets.change(begun, State.STOPPED))
			.isPresent();
	}

}
