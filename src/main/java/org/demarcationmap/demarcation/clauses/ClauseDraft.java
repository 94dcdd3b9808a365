package org.demarcationmap.demarcation.clauses;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A clause as a user wrote it: names that may lead nowhere.
 *
 * @param topic a topic's slug
 * @param aspect an aspect of the demarcation
 * @param arrangement how the work is divided
 * @param responsible names such as {@code Q1/2}, {@code Q1/2 (2025-2028)}, {@code SG20}
 * or {@code IEEE}
 * @param contributing names of the same kind
 * @param informed names of the same kind
 * @param boundary a sentence, or empty
 * @param validUntil the last day on which it is meant to hold, or nothing
 * @param reviewOn the day on which it is to be reviewed, or nothing
 */
public record ClauseDraft(String topic, String aspect, Arrangement arrangement, List<String> responsible,
		List<String> contributing, List<String> informed, String boundary, @Nullable LocalDate validUntil,
		@Nullable LocalDate reviewOn) {

	public ClauseDraft {
		responsible = List.copyOf(responsible);
		contributing = List.copyOf(contributing);
		informed = List.copyOf(informed);
	}

	/**
	 * What would have to be written for a clause to come about again.
	 * @param clause the clause
	 * @return the same as a draft
	 */
	public static ClauseDraft of(Clause clause) {
		return new ClauseDraft(clause.topic().value(), clause.aspect().value(), clause.arrangement(),
				Shares.names(clause.responsible()), Shares.names(clause.contributing()),
				Shares.names(clause.informed()), clause.boundary(), clause.validity().lastDay(),
				clause.validity().reviewDay());
	}

	Stream<String> names() {
		return Stream.of(this.responsible, this.contributing, this.informed).flatMap(List::stream);
	}

	Validity validity() {
		return new Validity(this.validUntil, this.reviewOn);
	}

}
