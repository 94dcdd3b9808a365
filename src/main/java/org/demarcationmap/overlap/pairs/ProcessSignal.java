package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Signal;

/**
 * The work on both texts was joined: they came from one work item.
 */
@Component
class ProcessSignal implements PairSignal {

	private final SignalReads reads;

	private final double trace;

	ProcessSignal(SignalReads reads, OverlapWeights weights) {
		this.reads = reads;
		this.trace = weights.trace();
	}

	@Override
	public Signal signal() {
		return Signal.PROCESS;
	}

	@Override
	public PairIndex index(Texts texts, Reach reach) {
		var index = new ProcessIndex(texts, this.trace);
		for (var row : this.reads.rows("process", texts, reach)) {
			texts.number(row.get("text").asString()).ifPresent((text) -> index.put(text, row.get("trace").asString()));
		}
		return index;
	}

	/** What is only planned came from no work item. */
	@Override
	public Sharing sharing(PlannedText planned, Reach reach) {
		return new Sharing(Set.of(), (texts) -> new ProcessIndex(texts, this.trace));
	}

	@Override
	public Set<String> holdersWith(Collection<String> texts) {
		return this.reads.keys("process-holders", texts);
	}

}
