package org.demarcationmap.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date that is known to the day, the month or the year: {@code 2026-02-13},
 * {@code 2026-02} or {@code 2026}. Its length is its precision; it is stored as this
 * text, which sorts by time, and no day is made up.
 *
 * @param value the date in ISO 8601
 */
public record PartialDate(String value) implements Comparable<PartialDate> {

	private static final int MONTH = 7;

	public PartialDate {
		try {
			switch (value.length()) {
				case 10 -> LocalDate.parse(value);
				case MONTH -> YearMonth.parse(value);
				case 4 -> Year.parse(value);
				default -> throw new DateTimeException("length");
			}
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("'" + value + "' is no date: write it like 2026-02-13, 2026-02 or 2026.",
					ex);
		}
	}

	/**
	 * Reads a date.
	 * @param text the date in ISO 8601, to the day, the month or the year
	 * @return the date
	 */
	public static PartialDate parse(String text) {
		return new PartialDate(text.strip());
	}

	/**
	 * The smallest text that begins on the same day: a month counts from its first day, a
	 * year from the first of January.
	 */
	String beginning() {
		return this.value.replaceFirst("(-01)+$", "");
	}

	/** What follows on everything inside this date. */
	String afterwards() {
		return switch (this.value.length()) {
			case 4 -> String.valueOf(Year.parse(this.value).plusYears(1));
			case MONTH -> new PartialDate(YearMonth.parse(this.value).plusMonths(1).toString()).beginning();
			default -> new PartialDate(LocalDate.parse(this.value).plusDays(1).toString()).beginning();
		};
	}

	/**
	 * Whether the month is known.
	 * @return false where only the year is
	 */
	public boolean saysMonth() {
		return this.value.length() >= MONTH;
	}

	/**
	 * Whether both may be the same month: the month that both say, or the year where one
	 * says no more.
	 * @param other the other date
	 * @return whether nothing speaks against it
	 */
	public boolean sameMonth(PartialDate other) {
		var known = Math.min(MONTH, Math.min(this.value.length(), other.value.length()));
		return this.value.regionMatches(0, other.value, 0, known);
	}

	/**
	 * Whether this date lies in a later month, or year where one says no more.
	 * @param other the other date
	 * @return whether it certainly is later
	 */
	public boolean laterMonth(PartialDate other) {
		return !sameMonth(other) && compareTo(other) > 0;
	}

	@Override
	public int compareTo(PartialDate other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
