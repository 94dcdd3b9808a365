package org.demarcationmap.demarcation.clauses;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two clauses on the same topic and aspect may say differently.
 */
public enum ClauseField {

	/** How the work is divided. */
	ARRANGEMENT,

	/** Who is responsible. */
	RESPONSIBLE,

	/** Who contributes. */
	CONTRIBUTING,

	/** Who is informed. */
	INFORMED,

	/** Where the line runs. */
	BOUNDARY,

	/** The last day on which it holds. */
	VALID_UNTIL,

	/** The day on which it is reviewed. */
	REVIEW_ON;

	/**
	 * What a clause says there, in plain words.
	 * @param clause the clause
	 * @return the values; none where it says nothing
	 */
	public List<String> of(Clause clause) {
		return switch (this) {
			case ARRANGEMENT -> List.of(clause.arrangement().name());
			case RESPONSIBLE -> Shares.names(clause.responsible());
			case CONTRIBUTING -> Shares.names(clause.contributing());
			case INFORMED -> Shares.names(clause.informed());
			case BOUNDARY -> Stream.of(clause.boundary()).filter((text) -> !text.isEmpty()).toList();
			case VALID_UNTIL -> day(clause.validUntil());
			case REVIEW_ON -> day(clause.reviewOn());
		};
	}

	/**
	 * Where two clauses differ.
	 * @param one the one
	 * @param other the other
	 * @return the fields in which they do not say the same, in the same order
	 */
	public static List<ClauseField> different(Clause one, Clause other) {
		return Arrays.stream(values()).filter((field) -> !field.of(one).equals(field.of(other))).toList();
	}

	private static List<String> day(Optional<LocalDate> day) {
		return day.map(LocalDate::toString).stream().toList();
	}

}
