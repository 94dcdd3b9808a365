package org.demarcationmap.demarcation;

import java.time.Duration;

/**
 * The rules that a demarcation goes by. They have a number, and are never changed: others
 * take their place. A proposal keeps the rules under which it was opened.
 *
 * @param number from 1, the rules with which the demarcation was opened
 * @param commentPeriod how long a proposal stays open before it can be concluded
 * @param escalationDays after how many days an open concern climbs
 * @param quorum how many delegations of each side must take a position; 0 where none is
 * asked for
 * @param showCounts whether it is shown how many delegations say what
 * @param timeRequestDays how many days a request for time gives
 */
public record Rules(int number, Duration commentPeriod, int escalationDays, int quorum, boolean showCounts,
		int timeRequestDays) {

	/** The most time that a delegation can ask for, in days. */
	public static final int MOST_TIME = 28;

	/** The longest that anything may last here, in days. */
	public static final int LONGEST = 366;

	/** The largest quorum that makes sense. */
	public static final int LARGEST_QUORUM = 1000;

	public Rules {
		if (number < 1) {
			throw new IllegalArgumentException("Rules are numbered from 1, not from " + number + ".");
		}
		within("comment period, in seconds,", commentPeriod.toSeconds(), 1, Duration.ofDays(LONGEST).toSeconds());
		within("days until a concern climbs", escalationDays, 1, LONGEST);
		within("quorum", quorum, 0, LARGEST_QUORUM);
		within("days of a request for time", timeRequestDays, 1, MOST_TIME);
	}

	/**
	 * The rules with which a demarcation starts where nothing else is said.
	 * @param commentPeriod how long a proposal stays open
	 * @return no quorum, hidden counts, four weeks for everything else
	 */
	public static Rules first(Duration commentPeriod) {
		return new Rules(1, commentPeriod, MOST_TIME, 0, false, MOST_TIME);
	}

	/**
	 * The same rules in another place of the order.
	 * @param other the other number
	 * @return the rules under that number
	 */
	public Rules numbered(int other) {
		return new Rules(other, this.commentPeriod, this.escalationDays, this.quorum, this.showCounts,
				this.timeRequestDays);
	}

	/**
	 * How long a request for time runs.
	 * @return the time, at most four weeks
	 */
	public Duration timeRequest() {
		return Duration.ofDays(this.timeRequestDays);
	}

	/**
	 * How long a concern stays with the delegations before it climbs.
	 * @return the time
	 */
	public Duration escalation() {
		return Duration.ofDays(this.escalationDays);
	}

	private static void within(String what, long value, long least, long most) {
		if (value < least || value > most) {
			throw new IllegalArgumentException(
					"The " + what + " cannot be " + value + ". Give a number from " + least + " to " + most + ".");
		}
	}

}
