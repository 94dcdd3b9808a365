package org.demarcationmap.catalogue;

import java.util.regex.Pattern;

/**
 * The years between two assemblies for which Questions are set, such as
 * {@code 2025-2028}.
 *
 * @param first the first year
 * @param last the last year
 */
public record StudyPeriod(int first, int last) implements Comparable<StudyPeriod> {

	private static final Pattern NOTATION = Pattern.compile("(\\d{4})-(\\d{4})");

	public StudyPeriod {
		if (first < 1900 || last < first || last > first + 10) {
			throw new IllegalArgumentException(first + "-" + last + " is no study period: write it like 2025-2028.");
		}
	}

	/**
	 * Reads the official notation.
	 * @param text such as {@code 2025-2028}
	 * @return the period
	 */
	public static StudyPeriod parse(String text) {
		var matcher = NOTATION.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'" + text + "' is no study period: write it like 2025-2028.");
		}
		return new StudyPeriod(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}

	@Override
	public int compareTo(StudyPeriod other) {
		return Integer.compare(this.first, other.first);
	}

	@Override
	public String toString() {
		return this.first + "-" + this.last;
	}

}
