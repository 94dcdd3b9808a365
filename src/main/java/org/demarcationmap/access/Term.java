package org.demarcationmap.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * For how long something was given: from its first moment on, and until its last, which
 * is no part of it.
 *
 * @param from the first moment; none where it held ever since
 * @param until the moment at which it ends; none where no end was set
 */
public record Term(@Nullable Instant from, @Nullable Instant until) {

	public Term {
		if (from != null && until != null && until.isBefore(from)) {
			throw new IllegalArgumentException(
					"It would end at " + until + ", before it begins at " + from + ". Give a later end.");
		}
	}

	/**
	 * Tells whether it holds.
	 * @param now a moment
	 * @return {@code true} from the beginning to the moment before the end
	 */
	public boolean holdsAt(Instant now) {
		return (this.from == null || !now.isBefore(this.from)) && !isOverAt(now);
	}

	/**
	 * Tells whether it came to an end.
	 * @param now a moment
	 * @return {@code true} from the end on
	 */
	public boolean isOverAt(Instant now) {
		return this.until != null && !now.isBefore(this.until);
	}

	/**
	 * Reads a term from what keeps it.
	 * @param value a node, relationship or map with {@code from} and {@code until}
	 * @return the term
	 */
	public static Term of(Value value) {
		return new Term(moment(value.get("from")), moment(value.get("until")));
	}

	static @Nullable Instant moment(Value value) {
		return value.isNull() ? null : value.asZonedDateTime().toInstant();
	}

	static @Nullable ZonedDateTime stored(@Nullable Instant moment) {
		return (moment != null) ? moment.atZone(ZoneOffset.UTC) : null;
	}

}
