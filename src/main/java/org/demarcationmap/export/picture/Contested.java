package org.demarcationmap.export.picture;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.RowState;

/**
 * Tells which rows are contested: those that a body takes up again, that somebody
 * dissents from, or about which a concern is open.
 *
 * @param concerns the open concerns about the proposal that is shown; none for a line
 */
record Contested(List<Concern> concerns) {

	/**
	 * Why a row is contested.
	 * @return a few words, or nothing where it is not
	 */
	String why(MapRow row) {
		var reopened = (row.state() == RowState.REOPENED) ? "reopened" : null;
		var dissent = row.basis().dissent().isEmpty() ? null : "dissent";
		var concern = this.concerns.stream().anyMatch((it) -> isAbout(it, row)) ? "open concern" : null;
		return Stream.of(reopened, dissent, concern).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	private static boolean isAbout(Concern concern, MapRow row) {
		return concern.place().clause().map((it) -> isOf(it, row.place())).orElse(true);
	}

	private static boolean isOf(ClauseKey clause, MapRow.Place place) {
		return clause.topic().value().equals(place.topic()) && clause.aspect().value().equals(place.aspect());
	}

}
