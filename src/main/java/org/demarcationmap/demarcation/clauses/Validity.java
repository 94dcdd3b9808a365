package org.demarcationmap.demarcation.clauses;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How long a clause is meant to hold, and when it is looked at again.
 *
 * @param lastDay the last day on which it holds, or nothing where no end is foreseen
 * @param reviewDay the day on which it is reviewed, or nothing where none is foreseen
 */
public record Validity(@Nullable LocalDate lastDay, @Nullable LocalDate reviewDay) {

	/** Without an end and without a review. */
	public static final Validity OPEN = new Validity(null, null);

	/**
	 * The last day on which it holds.
	 * @return the day, or empty where no end is foreseen
	 */
	public Optional<LocalDate> until() {
		return Optional.ofNullable(this.lastDay);
	}

	/**
	 * The day on which it is reviewed.
	 * @return the day, or empty where none is foreseen
	 */
	public Optional<LocalDate> review() {
		return Optional.ofNullable(this.reviewDay);
	}

}
