package org.demarcationmap.journal;

import java.util.Map;
import java.util.Optional;

/**
 * Something that happened and belongs in the journal. Modules publish their own records
 * of it, named in the past tense, inside the transaction that made it happen; an event
 * outside a transaction is refused.
 */
public interface JournalEvent {

	/**
	 * What happened.
	 * @return the event's name, such as {@code ProposalOpened}
	 */
	default String kind() {
		return getClass().getSimpleName();
	}

	/**
	 * What it happened to.
	 * @return the key or name of the thing
	 */
	String subject();

	/**
	 * The demarcation it belongs to.
	 * @return its slug, or empty where the event concerns the whole installation
	 */
	default Optional<String> demarcation() {
		return Optional.empty();
	}

	/**
	 * The delegation for which it was done.
	 * @return its name, or empty where whoever acted did so for nobody else
	 */
	default Optional<String> onBehalfOf() {
		return Optional.empty();
	}

	/**
	 * Who may read the entry.
	 * @return everyone who can sign in, unless the event says otherwise
	 */
	default Audience audience() {
		return Audience.EVERYONE;
	}

	/**
	 * What changed.
	 * @return names and new values; strings, numbers, booleans, lists and maps of them
	 */
	Map<String, Object> changes();

}
