package org.demarcationmap.overlap.preflight;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.demarcationmap.graphql.NotReadyException;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.PreflightCards;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.findings.SignalUpkeep;
import org.demarcationmap.overlap.findings.SignalUpkeep.State;
import org.demarcationmap.overlap.pairs.Pair;
import org.demarcationmap.overlap.pairs.Pairings;
import org.demarcationmap.overlap.pairs.PlannedText;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * Tells what a work item would overlap with that does not exist yet. The findings are
 * those that would be kept if it did; nothing of it is written, not even for a moment.
 */
@Service
public class Preflights {

	private final SignalUpkeep upkeep;

	private final Planning planning;

	private final Pairings pairings;

	private final ResponsibleParties parties;

	private final PreflightCards cards;

	private final OverlapWeights weights;

	private final Transactions transactions;

	Preflights(SignalUpkeep upkeep, Planning planning, Pairings pairings, ResponsibleParties parties,
			PreflightCards cards, OverlapWeights weights, Transactions transactions) {
		this.upkeep = upkeep;
		this.planning = planning;
		this.pairings = pairings;
		this.parties = parties;
		this.cards = cards;
		this.weights = weights;
		this.transactions = transactions;
	}

	/**
	 * Looks at a work item.
	 * @param draft what was written down of it
	 * @param scope between whom and about what; nothing for all bodies and topics
	 * @return what would be found
	 * @throws NotReadyException where the catalogue was never read
	 */
	public Preflight of(PreflightDraft draft, @Nullable Scope scope) {
		draft.check();
		var state = this.upkeep.bringUpToDate();
		if (state == State.NOT_READY) {
			throw new NotReadyException(
					"The texts of the catalogue are being read for the first time: ask again in a moment.");
		}
		return this.transactions.read(() -> read(draft, (scope != null) ? Reach.of(scope) : everybody()))
			.upToDate(state == State.UP_TO_DATE);
	}

	private Reach everybody() {
		return Reach.betweenAll(this.parties.bodies());
	}

	private Preflight read(PreflightDraft draft, Reach reach) {
		var planned = this.planning.read(draft, reach);
		var party = planned.text().responsible();
		var pairs = this.pairings.around(planned.text(), reach).of(PlannedText.KEY);
		var texts = pairs.stream().map((pair) -> pair.otherThan(PlannedText.KEY)).toList();
		var found = FoundPairs.of(pairs, this.parties.of(texts, reach.sides()), party);
		var overlaps = first(found.others(), draft);
		var cards = this.cards.of(planned.text(), overlaps, reach);
		var own = this.cards.of(planned.text(), first(found.own(), draft), reach);
		return new Preflight(planned.topics(), cards, found.others().size(), own,
				found.liaisons(party).stream().limit(draft.first()).toList(), planned.unresolved(), planned.reading(),
				this.weights.methodVersion(), true);
	}

	private static List<Pair> first(List<Pair> pairs, PreflightDraft draft) {
		return pairs.stream().limit(draft.first()).toList();
	}

}
