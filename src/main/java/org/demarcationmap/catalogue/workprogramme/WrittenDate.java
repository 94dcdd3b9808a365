package org.demarcationmap.catalogue.workprogramme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.demarcationmap.catalogue.PartialDate;

/**
 * A date as people write it into a status: {@code 2026-02-13}, {@code 13 February 2026},
 * {@code Feb 2026}.
 */
final class WrittenDate {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final Pattern DATE = Pattern.compile("(?<iso>\\b\\d{4}-\\d{1,2}(?:-\\d{1,2})?\\b)"
			+ "|(?:(?<day>\\d{1,2})\\s+)?\\b(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\.?"
			+ "(?:\\s+(?<later>\\d{1,2}),)?\\s+(?<year>\\d{4})\\b|\\b(?<only>(?:19|20)\\d{2})\\b",
			Pattern.CASE_INSENSITIVE);

	private WrittenDate() {
	}

	/**
	 * The first date in a text.
	 * @throws IllegalArgumentException if it is no date of any calendar
	 */
	static Optional<PartialDate> in(String text) {
		return DATE.matcher(text).results().findFirst().map((found) -> read(text, found));
	}

	private static PartialDate read(String text, MatchResult found) {
		if (found.group("iso") != null) {
			return PartialDate.parse(found.group("iso"));
		}
		if (found.group("only") != null) {
			return PartialDate.parse(found.group("only"));
		}
		var month = MONTHS.indexOf(found.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
		var day = (found.group("day") != null) ? found.group("day") : found.group("later");
		var shown = "%s-%02d".formatted(found.group("year"), month);
		return PartialDate.parse((day != null) ? day(text, shown, Integer.parseInt(day)) : shown);
	}

	private static String day(String text, String month, int day) {
		try {
			return LocalDate.parse(month + "-01").withDayOfMonth(day).toString();
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("'" + text + "' names no day of that month: write it like 2026-02-13.",
					ex);
		}
	}

	/**
	 * A text that is a date.
	 */
	static PartialDate parse(String text) {
		return in(text).orElseThrow(() -> new IllegalArgumentException(
				"'" + text + "' is no date: write it like 2026-02-13, 2026-02 or 2026."));
	}

}
