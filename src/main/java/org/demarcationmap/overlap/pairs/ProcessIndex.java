package org.demarcationmap.overlap.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.demarcationmap.overlap.OverlapWeights;

/**
 * Which traces of the process lead to which texts, and which work items name the body of
 * which text as liaison. That one names the other's counts once, whichever does.
 */
final class ProcessIndex implements PairIndex {

	private final double trace;

	private final double liaison;

	private final List<List<String>> traces = new ArrayList<>();

	private final List<TreeSet<Integer>> liaisons = new ArrayList<>();

	private final Holders<String> holders = new Holders<>();

	ProcessIndex(Texts texts, OverlapWeights weights) {
		this.trace = weights.trace();
		this.liaison = weights.liaison();
		for (var text = 0; text < texts.size(); text++) {
			this.traces.add(new ArrayList<>());
			this.liaisons.add(new TreeSet<>());
		}
	}

	/** The traces of a text come in their order. */
	void put(int text, String trace) {
		this.traces.get(text).add(trace);
		this.holders.add(trace, text, trace);
	}

	void liaise(int item, int text) {
		this.liaisons.get(item).add(text);
		this.liaisons.get(text).add(item);
	}

	@Override
	public void add(int text, Sums sums) {
		this.traces.get(text)
			.forEach((shared) -> this.holders.of(shared).forEach((held) -> sums.addChance(held.text(), this.trace)));
		this.liaisons.get(text).forEach((other) -> sums.addChance(other, this.liaison));
	}

	@Override
	public double score(double sum) {
		return Sums.together(sum);
	}

}
