package org.demarcationmap.demarcation.proposals;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.demarcationmap.neo4j.Transactions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which proposals are being committed on this application node at this moment. The
 * database shows a commit in parts, and several statements see several moments: whoever
 * read meanwhile may have seen half of a change.
 */
@Component
class CommitsUnderWay {

	private static final int STRIPES = 1024;

	private static final int TRIES = 8;

	private static final Duration PAUSE = Duration.ofMillis(1);

	private final AtomicIntegerArray begun = new AtomicIntegerArray(STRIPES);

	private final AtomicIntegerArray ended = new AtomicIntegerArray(STRIPES);

	/** Looks at the commit of the transaction that runs, if one does. */
	void watch(String proposal) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new Watch(stripe(proposal)));
		}
	}

	/**
	 * Reads proposals, again where one of them was committed meanwhile. Within a
	 * transaction, whose locks decide what it sees, they are read once.
	 * @param <T> what is read
	 * @param proposals the keys of the proposals
	 * @param read reads them, with however many statements
	 * @return what was read, or empty where commits follow each other too closely
	 */
	<T> Optional<T> undisturbed(Collection<String> proposals, Supplier<T> read) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return Optional.of(read.get());
		}
		var stripes = proposals.stream().mapToInt(CommitsUnderWay::stripe).distinct().toArray();
		for (var left = TRIES; left > 0; left--) {
			var found = attempt(stripes, read);
			if (found.isPresent()) {
				return found;
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		return Optional.empty();
	}

	/** The database may find out by itself that it read beside a commit. */
	private <T> Optional<T> attempt(int[] stripes, Supplier<T> read) {
		var before = begun(stripes);
		if (!Arrays.equals(before, ended(stripes))) {
			return Optional.empty();
		}
		try {
			var found = read.get();
			return Arrays.equals(before, begun(stripes)) ? Optional.of(found) : Optional.empty();
		}
		catch (RuntimeException ex) {
			if (!Transactions.isTransient(ex)) {
				throw ex;
			}
			return Optional.empty();
		}
	}

	private int[] begun(int[] stripes) {
		return Arrays.stream(stripes).map(this.begun::get).toArray();
	}

	private int[] ended(int[] stripes) {
		return Arrays.stream(stripes).map(this.ended::get).toArray();
	}

	private static int stripe(String proposal) {
		return Math.floorMod(proposal.hashCode(), STRIPES);
	}

	/**
	 * The commit of one transaction.
	 */
	private final class Watch implements TransactionSynchronization {

		private final int stripe;

		private boolean committing;

		Watch(int stripe) {
			this.stripe = stripe;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			this.committing = true;
			CommitsUnderWay.this.begun.incrementAndGet(this.stripe);
		}

		@Override
		public void afterCompletion(int status) {
			if (this.committing) {
				CommitsUnderWay.this.ended.incrementAndGet(this.stripe);
			}
		}

	}

}
