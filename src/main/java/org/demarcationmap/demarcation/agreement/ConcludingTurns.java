package org.demarcationmap.demarcation.agreement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.RequirementOverride;

/**
 * Whose turn it is once nothing stands in the way: the co-chairs'.
 */
final class ConcludingTurns {

	private ConcludingTurns() {
	}

	static List<Turn> of(Situation situation, List<BodyCode> missing) {
		var proposal = situation.proposal();
		if (proposal.divergent()) {
			var since = latest(situation, proposal.conclusions().stream().map(Conclusion::recorded));
			return turns(situation, situation.demarcation().bodies(), since, "record the same conclusion");
		}
		var said = Stream.concat(proposal.positions().stream().map(Position::taken),
				proposal.overrides().stream().map(RequirementOverride::recorded));
		var since = latest(situation, Stream.concat(said, proposal.progress().commentsUntil().stream()));
		return turns(situation, missing, since, "conclude");
	}

	private static List<Turn> turns(Situation situation, List<BodyCode> sides, Instant since, String reason) {
		return sides.stream()
			.map((side) -> Turn.of(side, "the co-chair of " + side, since, situation.now(), reason))
			.toList();
	}

	private static Instant latest(Situation situation, Stream<Instant> moments) {
		return moments.filter((it) -> !it.isAfter(situation.now())).max(Instant::compareTo).orElse(situation.worded());
	}

}
