package org.demarcationmap.export;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.lines.LineContent.Card;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a file says of itself.
 *
 * @param clock tells when the file is made
 * @param options what was asked for
 * @param query the address that gives the file
 */
record Covers(Clock clock, ExportOptions options, String query) {

	Cover of(Demarcation demarcation, MapContent whole, ExportSubject subject, String checksum) {
		var state = state(whole);
		var now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		return new Cover(demarcation.slug().value(), demarcation.title(), subject, state,
				Objects.requireNonNullElse(this.options.asOf(), now), this.query, this.options.filter().text(),
				methods(whole), checksum,
				Stream.concat(demarcation.notice().stream(), Stream.ofNullable(notice(state))).toList());
	}

	/** Rows that are proposed and such that are concluded do not stand in one map. */
	private static RowState state(MapContent whole) {
		return Stream.of(RowState.values())
			.filter((state) -> whole.rows().stream().anyMatch((row) -> row.state() == state))
			.findFirst()
			.orElse(RowState.PROPOSED);
	}

	private static String methods(MapContent whole) {
		var methods = whole.evidence().cards().stream().map(Card::methodVersion).distinct().sorted().toList();
		return methods.isEmpty() ? "no overlaps" : String.join(", ", methods);
	}

	private static @Nullable String notice(RowState state) {
		return switch (state) {
			case PROPOSED -> "PROPOSAL: nothing in it is concluded or agreed.";
			case PROVISIONAL -> "PROVISIONAL: the bodies of all sides have not endorsed every part of it yet.";
			case REOPENED -> "REOPENED: a body takes a part of it up again.";
			case AGREED -> null;
		};
	}

}
