package org.demarcationmap.demarcation.graphql;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.standing.Standings;
import org.jspecify.annotations.Nullable;

/**
 * How many delegations say what, or why that is not shown: study groups decide by
 * consensus, and heads are counted only where the sides want them to be.
 */
record PositionCounts(@Nullable List<PositionCount> counts, @Nullable String reason) {

	static PositionCounts of(ProposalView proposal) {
		if (!proposal.rules().showCounts()) {
			return new PositionCounts(null, "The rules of " + proposal.demarcation().slug()
					+ " hide counts: study groups decide by consensus. Who says what stands in positions.");
		}
		var standings = proposal.standingsNow();
		var counts = new ArrayList<PositionCount>();
		for (var side : proposal.demarcation().sides()) {
			standings.clauses().forEach((clause) -> counts.addAll(on(standings, side, clause)));
		}
		return new PositionCounts(counts, null);
	}

	private static List<PositionCount> on(Standings standings, Side side, ClauseKey clause) {
		var counted = new EnumMap<Stand, Integer>(Stand.class);
		standings.on(clause)
			.filter((standing) -> side.delegations().contains(standing.delegation()))
			.flatMap((standing) -> standing.stand().stream())
			.forEach((stand) -> counted.merge(stand, 1, Integer::sum));
		return counted.entrySet()
			.stream()
			.map((entry) -> new PositionCount(side.body(), clause, entry.getKey(), entry.getValue()))
			.toList();
	}

	/**
	 * How many delegations of a side say the same on a clause.
	 */
	record PositionCount(BodyCode side, ClauseKey clause, Stand stand, int count) {
	}

}
