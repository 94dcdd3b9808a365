package org.demarcationmap.overlap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.demarcationmap.overlap.findings.FindingRow;
import org.demarcationmap.overlap.pairs.Pair;

/**
 * Makes the card of a planned work item and a text of the catalogue.
 */
final class PreflightCard {

	private static final String OWNER = "preflight";

	private final Pair pair;

	private final PairFacts facts;

	private final OverlapWeights weights;

	PreflightCard(Pair pair, PairFacts facts, OverlapWeights weights) {
		this.pair = pair;
		this.facts = facts;
		this.weights = weights;
	}

	PreflightOverlap card() {
		var ends = this.facts.otherEnds(null);
		var text = ends.getFirst().deliverable();
		var parties = ends.stream().flatMap((end) -> party(end).stream()).toList();
		var evidence = new PairCard(row(), this.facts, this.weights).evidence();
		return new PreflightOverlap(text.key(), text.name(), text.title(), parties, this.pair.score(),
				SignalScore.of(this.pair.signals(), this.weights), evidence, sentence(text, parties, evidence));
	}

	private FindingRow row() {
		var key = OverlapId.of(OWNER, OverlapKind.PAIR, this.pair.keys()).value();
		return new FindingRow(OverlapKind.PAIR, key, this.pair.left(), this.pair.right(), OWNER, this.pair.signals(),
				this.pair.score().thousandths());
	}

	private static Optional<OverlapParty> party(PathEnd end) {
		return Optional.ofNullable(end.holder())
			.map((holder) -> new OverlapParty(holder.key(), holder.body(), end.deliverable().question()));
	}

	private static String sentence(OverlapDeliverable text, List<OverlapParty> parties, List<Evidence> evidence) {
		var whose = parties.isEmpty() ? " (body not known)"
				: " of " + Sentence.listed(parties.stream().map((party) -> party.body().value()).toList());
		return new PairSentence(List.of("The work item", text.name() + whose), evidence).text();
	}

}
