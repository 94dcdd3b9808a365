package org.demarcationmap.export;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a file chooses, as a user wrote it; each may be given several
 * times.
 *
 * @param side codes of bodies
 * @param question numbers of Questions
 * @param topic slugs of topics
 * @param status states of rows
 * @param asOf a moment
 * @param bom {@code true} for a byte order mark
 */
record ChosenOptions(@Nullable List<String> side, @Nullable List<String> question, @Nullable List<String> topic,
		@Nullable List<String> status, @Nullable String asOf, @Nullable String bom) {

	/**
	 * Reads them.
	 * @throws BadArgumentException with the value that cannot be read and the mend
	 */
	ExportOptions options() {
		var filter = new RowFilter(all(this.side), all(this.question), all(this.topic),
				all(this.status).stream().map(ChosenOptions::state).toList());
		return new ExportOptions(filter, moment(), mark());
	}

	private static List<String> all(@Nullable List<String> chosen) {
		return Stream.ofNullable(chosen)
			.flatMap(List::stream)
			.map(String::strip)
			.filter((it) -> !it.isEmpty())
			.toList();
	}

	private static RowState state(String text) {
		return Stream.of(RowState.values())
			.filter((state) -> state.name().equalsIgnoreCase(text))
			.findFirst()
			.orElseThrow(() -> new BadArgumentException(ErrorCode.BAD_ARGUMENT, "`status` is '" + text
					+ "': choose among " + Arrays.toString(RowState.values()).replaceAll("[\\[\\]]", "") + "."));
	}

	private @Nullable Instant moment() {
		if (this.asOf == null || this.asOf.isBlank()) {
			return null;
		}
		try {
			return Instant.parse(this.asOf.strip());
		}
		catch (DateTimeParseException ex) {
			throw new BadArgumentException(ErrorCode.BAD_ARGUMENT,
					"`asOf` is '" + this.asOf + "': write a moment in UTC, like 2026-11-22T12:00:00Z.");
		}
	}

	private boolean mark() {
		return switch (Objects.requireNonNullElse(this.bom, "false").strip()) {
			case "true" -> true;
			case "false", "" -> false;
			default -> throw new BadArgumentException(ErrorCode.BAD_ARGUMENT,
					"`bom` is '" + this.bom + "': write true or false.");
		};
	}

}
