package org.demarcationmap.overlap.findings;

import org.springframework.stereotype.Component;

import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.neo4j.Turns;
import org.demarcationmap.overlap.findings.FindingSet.State;
import org.demarcationmap.overlap.words.Counting;
import org.demarcationmap.overlap.words.WordsOfTexts;

/**
 * Takes up what changed, one application node after the other: a few changes step by
 * step, so that findings are what they would be if they were computed anew; many of them
 * by counting anew, after which findings are to be computed anew.
 */
@Component
class Uptake {

	/** As many changes are computed one by one. */
	static final int FEW = 200;

	private static final String TURN = ChangeHearer.TURN;

	private final Changes changes;

	private final Basis basis;

	private final Counting counting;

	private final WordsOfTexts words;

	private final FindingSets sets;

	private final PairUpkeep pairs;

	private final TopicUpkeep topics;

	private final Transactions transactions;

	private final Turns turns;

	Uptake(Changes changes, Basis basis, Counting counting, WordsOfTexts words, FindingSets sets, PairUpkeep pairs,
			TopicUpkeep topics, Transactions transactions, Turns turns) {
		this.changes = changes;
		this.basis = basis;
		this.counting = counting;
		this.words = words;
		this.sets = sets;
		this.pairs = pairs;
		this.topics = topics;
		this.transactions = transactions;
		this.turns = turns;
	}

	/** Takes up all that was changed before, however long it takes. */
	void takeUp() {
		if (isMuch()) {
			this.transactions.write(this::countAnew);
		}
		else {
			takeUpFew();
		}
	}

	private boolean isMuch() {
		return this.changes.count() > FEW || this.basis.isMissing();
	}

	/** Takes up all that was changed before, one change after the other. */
	void takeUpFew() {
		var taken = FEW;
		while (taken == FEW) {
			taken = this.transactions.write(this::step);
		}
	}

	/** Unless another application node did, while this one waited for its turn. */
	private int countAnew() {
		this.turns.take(TURN);
		if (!isMuch()) {
			return 0;
		}
		var taken = this.changes.take(Integer.MAX_VALUE);
		this.counting.countAnew();
		return taken.taken();
	}

	private int step() {
		this.turns.take(TURN);
		var changed = this.changes.take(FEW);
		this.words.read(changed.texts());
		var now = this.basis.now();
		for (var set : this.sets.in(State.CURRENT)) {
			if (set.basis().equals(now)) {
				this.pairs.update(set, changed.texts());
				this.topics.update(set, changed.topics());
			}
			else {
				this.sets.outdate(set);
			}
		}
		this.sets.miss(changed);
		return changed.taken();
	}

	/**
	 * Completes a set with what changed while it was computed.
	 * @return whether it is complete; not if it was stopped, or rests on old counts
	 */
	boolean complete(FindingSet set) {
		return this.transactions.write(() -> {
			this.turns.take(TURN);
			if (!this.sets.advance(set, 0) || !set.basis().equals(this.basis.now())) {
				return false;
			}
			this.pairs.update(set, this.sets.missed(set));
			this.topics.compute(set);
			this.sets.complete(set);
			return true;
		});
	}

}
