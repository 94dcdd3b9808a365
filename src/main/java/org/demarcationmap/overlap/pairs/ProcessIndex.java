package org.demarcationmap.overlap.pairs;

import java.util.ArrayList;
import java.util.List;

/**
 * Which traces of the process lead to which texts.
 */
final class ProcessIndex implements PairIndex {

	private final double trace;

	private final List<List<String>> traces = new ArrayList<>();

	private final Holders<String> holders = new Holders<>();

	ProcessIndex(Texts texts, double trace) {
		this.trace = trace;
		for (var text = 0; text < texts.size(); text++) {
			this.traces.add(new ArrayList<>());
		}
	}

	/** The traces of a text come in their order. */
	void put(int text, String trace) {
		this.traces.get(text).add(trace);
		this.holders.add(trace, text, trace);
	}

	@Override
	public void add(int text, Sums sums) {
		this.traces.get(text)
			.forEach((shared) -> this.holders.of(shared).forEach((held) -> sums.addChance(held.text(), this.trace)));
	}

	@Override
	public double score(double sum) {
		return Sums.together(sum);
	}

}
