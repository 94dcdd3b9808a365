package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Signal;

/**
 * One text refers to the other, or both to the same.
 */
@Component
class ReferenceSignal implements PairSignal {

	private final SignalReads reads;

	private final OverlapWeights.Reference weights;

	ReferenceSignal(SignalReads reads, OverlapWeights weights) {
		this.reads = reads;
		this.weights = weights.reference();
	}

	@Override
	public Signal signal() {
		return Signal.REFERENCE;
	}

	@Override
	public PairIndex index(Texts texts, Reach reach) {
		return index(texts, this.reads.rows("reference", texts, reach));
	}

	private ReferenceIndex index(Texts texts, Collection<Record> rows) {
		var index = new ReferenceIndex(texts, this.weights);
		for (var row : rows) {
			var reference = new ReferenceIndex.Reference(row.get("other").asString(), row.get("joins").asBoolean(),
					row.get("citedBy").asInt());
			texts.number(row.get("text").asString()).ifPresent((text) -> index.put(text, reference));
		}
		return index;
	}

	@Override
	public Sharing sharing(PlannedText planned, Reach reach) {
		var rows = this.reads.rowsFor("preflight-reference",
				Map.of("references", List.copyOf(planned.references()), "planned", PlannedText.KEY));
		var sharing = Sharing.of(rows, (texts) -> index(texts, rows));
		return sharing.and(planned.references());
	}

	@Override
	public Set<String> holdersWith(Collection<String> texts) {
		return this.reads.keys("reference-holders", texts);
	}

}
