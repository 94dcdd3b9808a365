package org.demarcationmap.overlap.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.demarcationmap.overlap.OverlapWeights;

/**
 * Which texts refer to which. That one refers to the other counts once, whichever does;
 * what both refer to counts the less the more others do.
 */
final class ReferenceIndex implements PairIndex {

	private final Texts texts;

	private final OverlapWeights.Reference weights;

	private final List<List<Reference>> references = new ArrayList<>();

	private final List<TreeSet<Integer>> direct = new ArrayList<>();

	private final Holders<Reference> holders = new Holders<>();

	ReferenceIndex(Texts texts, OverlapWeights.Reference weights) {
		this.texts = texts;
		this.weights = weights;
		for (var text = 0; text < texts.size(); text++) {
			this.references.add(new ArrayList<>());
			this.direct.add(new TreeSet<>());
		}
	}

	/** The references of a text come in the order of what it refers to. */
	void put(int text, Reference reference) {
		this.texts.number(reference.other()).ifPresent((other) -> {
			this.direct.get(text).add(other);
			this.direct.get(other).add(text);
		});
		if (reference.joins()) {
			this.references.get(text).add(reference);
			this.holders.add(reference.other(), text, reference);
		}
	}

	@Override
	public void add(int text, Sums sums) {
		this.direct.get(text).forEach((other) -> sums.addChance(other, this.weights.direct()));
		for (var reference : this.references.get(text)) {
			var chance = this.weights.shared(reference.citedBy());
			this.holders.of(reference.other()).forEach((held) -> sums.addChance(held.text(), chance));
		}
	}

	@Override
	public double score(double sum) {
		return Sums.together(sum);
	}

	/**
	 * That a text refers to another.
	 *
	 * @param other the key of the other
	 * @param joins whether two texts that refer to it have that in common
	 * @param citedBy how many texts refer to it
	 */
	record Reference(String other, boolean joins, int citedBy) {
	}

}
