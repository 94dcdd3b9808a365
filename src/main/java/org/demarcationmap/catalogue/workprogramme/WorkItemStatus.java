package org.demarcationmap.catalogue.workprogramme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.catalogue.facts.StateFact;

/**
 * Where a work item stands, as the work programme writes it, such as {@code Consented
 * 2025-01-24, approved 2025-03-01}. What is planned is no state yet.
 *
 * @param current the last state that is named
 * @param dated the states that are named with a date
 */
record WorkItemStatus(DeliverableStatus current, List<StateFact> dated) {

	private static final Pattern BETWEEN_STATES = Pattern.compile("[,;](?!\\s*\\d{4})");

	static final WorkItemStatus NOT_SAID = new WorkItemStatus(DeliverableStatus.UNKNOWN, List.of());

	WorkItemStatus {
		dated = List.copyOf(dated);
	}

	/**
	 * Reads a status.
	 * @throws IllegalArgumentException if its words are none of the work programme's
	 */
	static WorkItemStatus parse(String text) {
		var states = new ArrayList<StateFact>();
		var current = Optional.<DeliverableStatus>empty();
		for (var part : BETWEEN_STATES.split(text, -1)) {
			var said = Word.of(part);
			if (said.isPresent()) {
				current = said;
				date(said.get(), part).ifPresent(states::add);
			}
		}
		return new WorkItemStatus(current.orElseThrow(() -> new IllegalArgumentException("'" + text
				+ "' is no status of the work programme: write Under study, Consented, Determined, Agreed, Approved, Stale or Discontinued, with the date behind it.")),
				states);
	}

	private static Optional<StateFact> date(DeliverableStatus status, String part) {
		var planned = Word.PLANNED.words.matcher(part.strip()).find();
		return planned ? Optional.empty() : WrittenDate.in(part).map((date) -> new StateFact(status, date));
	}

	/**
	 * This status with a state that a column of its own dates.
	 */
	WorkItemStatus with(DeliverableStatus status, PartialDate since) {
		var states = new ArrayList<>(this.dated);
		if (states.stream().noneMatch((state) -> state.status() == status)) {
			states.add(new StateFact(status, since));
		}
		return new WorkItemStatus((this.current == DeliverableStatus.UNKNOWN) ? status : this.current, states);
	}

	/**
	 * The words that begin a status.
	 */
	private enum Word {

		PLANNED("^(for |planned)|\\b(is planned|planned for)\\b", DeliverableStatus.UNDER_STUDY),

		UNDER_STUDY("^(under study|new work item|in progress|ongoing|registered|carried )",
				DeliverableStatus.UNDER_STUDY),

		CONSENTED("^consent(ed)?\\b", DeliverableStatus.CONSENTED),

		DETERMINED("^determin(ed|ation)\\b", DeliverableStatus.DETERMINED),

		APPROVED("^approved\\b", DeliverableStatus.APPROVED), AGREED("^agreed\\b", DeliverableStatus.AGREED),

		STALE("^stale\\b", DeliverableStatus.STALE),

		DISCONTINUED("^(discontinued|deleted|withdrawn|abandoned|cancelled|closed)\\b", DeliverableStatus.DISCONTINUED);

		private final Pattern words;

		private final DeliverableStatus status;

		Word(String words, DeliverableStatus status) {
			this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
			this.status = status;
		}

		static Optional<DeliverableStatus> of(String part) {
			return Stream.of(values())
				.filter((word) -> word.words.matcher(part.strip()).find())
				.findFirst()
				.map((word) -> word.status);
		}

	}

}
