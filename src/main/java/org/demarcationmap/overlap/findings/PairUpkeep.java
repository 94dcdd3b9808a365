package org.demarcationmap.overlap.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.findings.PairStore.Keeps;
import org.demarcationmap.overlap.pairs.Pair;
import org.demarcationmap.overlap.pairs.Pairing;
import org.demarcationmap.overlap.pairs.Pairings;

/**
 * Keeps the pairs of a set what they would be if all were computed anew. What changes of
 * a text changes the pairs that it keeps, and those of texts which kept a pair with it or
 * do so now; no others.
 */
@Component
class PairUpkeep {

	private final Pairings pairings;

	private final PairStore store;

	private final int perText;

	PairUpkeep(Pairings pairings, PairStore store, OverlapWeights weights) {
		this.pairings = pairings;
		this.store = store;
		this.perText = weights.perText();
	}

	/** Computes the pairs that changed with these texts. */
	void update(FindingSet set, Collection<String> changed) {
		if (changed.isEmpty()) {
			return;
		}
		var texts = new TreeSet<>(changed);
		texts.addAll(concerned(set, changed));
		var listing = new Listing(this.pairings.around(texts, set.reach()), this.perText);
		listing.look(texts);
		this.store.replace(set, texts, listing.once(texts).toList());
	}

	private Set<String> concerned(FindingSet set, Collection<String> changed) {
		var now = best(this.pairings.around(changed, set.reach()), changed);
		var concerned = new TreeSet<String>();
		this.store.kept(set, changed)
			.stream()
			.filter(PairStore.Kept::byOther)
			.forEach((kept) -> concerned.add(kept.other()));
		var keeps = this.store.keeps(set, now.keySet());
		now.forEach((other, score) -> {
			var its = keeps.get(other);
			if (its == null || isRoomFor(score, its)) {
				concerned.add(other);
			}
		});
		return concerned;
	}

	private boolean isRoomFor(double score, Keeps its) {
		return its.kept() < this.perText || score >= its.weakest();
	}

	private static Map<String, Double> best(Pairing pairing, Collection<String> changed) {
		var best = new HashMap<String, Double>();
		for (var text : changed) {
			for (Pair pair : pairing.of(text)) {
				best.merge(pair.otherThan(text), pair.score().value(), Math::max);
			}
		}
		return best;
	}

	/** Makes ready to list the pairs of all texts of a set. */
	Listing listing(FindingSet set, Collection<String> texts) {
		return new Listing(this.pairings.among(texts, set.reach()), this.perText);
	}

}
