package org.demarcationmap.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

import org.demarcationmap.journal.JournalEvent;
import org.demarcationmap.neo4j.Transactions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Runs what a participant asks for: in one transaction, with the journal's entries in it.
 */
@Component
public class Commands {

	private final CurrentParticipant current;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Commands(CurrentParticipant current, Transactions transactions, ApplicationEventPublisher events, Clock clock) {
		this.current = current;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Runs a command, again where the database asks for it.
	 * @param command what to do; it decides before it writes
	 * @return what it answers
	 */
	public <T> T run(Function<Act, T> command) {
		var participant = this.current.get();
		return this.transactions.write(() -> command.apply(new Act(participant, now(), this.events)));
	}

	/**
	 * Moments are kept to the millisecond, which is what people and files can compare.
	 */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	/**
	 * Who acts when.
	 *
	 * @param participant who acts
	 * @param now the moment at which everything in the command happens
	 * @param events where the journal listens
	 */
	public record Act(Participant participant, Instant now, ApplicationEventPublisher events) {

		/**
		 * Tells the journal what was done.
		 */
		public void record(JournalEvent event) {
			this.events.publishEvent(event);
		}

	}

}
