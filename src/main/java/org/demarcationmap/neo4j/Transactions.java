package org.demarcationmap.neo4j;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a command in one transaction. A transient failure, such as a deadlock or a change
 * of leader, and a version that another command moved on run the whole command again, so
 * it must decide from what it reads inside.
 */
@Component
public class Transactions {

	/**
	 * To try again does not help here, though the database calls the first one transient.
	 */
	private static final Set<String> TOO_LARGE = Set.of("Neo.TransientError.General.MemoryPoolOutOfMemoryError",
			"Neo.TransientError.General.OutOfMemoryError", "Neo.ClientError.General.TransactionOutOfMemoryError",
			"Neo.TransientError.General.TransactionOutOfMemoryError");

	private final TransactionTemplate transaction;

	private final TransactionTemplate reading;

	private final TransactionTemplate apart;

	private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
		.predicate(Transactions::isTransient)
		.maxRetries(8)
		.delay(Duration.ofMillis(20))
		.jitter(Duration.ofMillis(20))
		.multiplier(2)
		.maxDelay(Duration.ofSeconds(1))
		.build());

	Transactions(PlatformTransactionManager manager) {
		this.transaction = new TransactionTemplate(manager);
		this.reading = new TransactionTemplate(manager);
		this.reading.setReadOnly(true);
		this.apart = new TransactionTemplate(manager);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Runs a command that writes. Inside a running command it joins that one.
	 * @param <T> what the command gives back
	 * @param command reads, decides and writes
	 * @return what the command gave
	 */
	public <T> T write(Supplier<T> command) {
		return run(this.transaction, command);
	}

	/**
	 * Runs a command in a transaction of its own, which stays though a command that runs
	 * around it is rolled back.
	 * @param <T> what the command gives back
	 * @param command reads, decides and writes
	 * @return what the command gave
	 */
	@SuppressWarnings("NullAway") // a supplier of a non-null type gives a non-null result
	public <T> T writeApart(Supplier<T> command) {
		return this.retries.invoke(() -> this.apart.execute((status) -> command.get()));
	}

	/**
	 * Runs a command as if, and takes back everything that it wrote.
	 * @param <T> what the command gives back
	 * @param command reads, decides and writes
	 * @return what the command gave
	 */
	@SuppressWarnings("NullAway") // a supplier of a non-null type gives a non-null result
	public <T> T rehearse(Supplier<T> command) {
		return this.retries.invoke(() -> this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return command.get();
		}));
	}

	/**
	 * Tells whether a command failed because it is larger than the memory that the
	 * database has for transactions.
	 * @param failure what it ended with
	 */
	public static boolean isTooLarge(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof Neo4jException database && TOO_LARGE.contains(database.code()));
	}

	/**
	 * Runs several reads that must see the same state of the graph's leader or reader.
	 * @param <T> what is read
	 * @param query the reads
	 * @return what was read
	 */
	public <T> T read(Supplier<T> query) {
		return run(this.reading, query);
	}

	@SuppressWarnings("NullAway") // a supplier of a non-null type gives a non-null result
	private <T> T run(TransactionTemplate template, Supplier<T> work) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return work.get();
		}
		return this.retries.invoke(() -> template.execute((status) -> work.get()));
	}

	/**
	 * Tells whether a command that failed may succeed when it is run again.
	 * @param failure what it ended with
	 */
	public static boolean isTransient(Throwable failure) {
		if (isTooLarge(failure)) {
			return false;
		}
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof RetryableException || cause instanceof ConcurrencyFailureException) {
				return true;
			}
		}
		return false;
	}

}
