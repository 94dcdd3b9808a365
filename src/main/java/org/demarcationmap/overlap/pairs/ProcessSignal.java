package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Signal;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * The work on both texts was joined: they came from one work item, or one is a work item
 * that names a body of the other as liaison, and both share a topic.
 */
@Component
class ProcessSignal implements PairSignal {

	private final SignalReads reads;

	private final OverlapWeights weights;

	ProcessSignal(SignalReads reads, OverlapWeights weights) {
		this.reads = reads;
		this.weights = weights;
	}

	@Override
	public Signal signal() {
		return Signal.PROCESS;
	}

	@Override
	public PairIndex index(Texts texts, Reach reach) {
		var index = new ProcessIndex(texts, this.weights);
		for (var row : this.reads.rows("process", texts, reach)) {
			texts.number(row.get("text").asString()).ifPresent((text) -> index.put(text, row.get("trace").asString()));
		}
		for (var row : this.reads.rows("liaison", texts, reach)) {
			texts.number(row.get("item").asString())
				.ifPresent((item) -> texts.number(row.get("text").asString())
					.ifPresent((text) -> index.liaise(item, text)));
		}
		return index;
	}

	/**
	 * What is only planned came from no work item and names nobody, but others may name
	 * who would be responsible for it.
	 */
	@Override
	public Sharing sharing(PlannedText planned, Reach reach) {
		var rows = naming(planned, reach);
		return Sharing.of(rows, (texts) -> {
			var index = new ProcessIndex(texts, this.weights);
			rows.forEach((row) -> texts.number(row.get("text").asString())
				.ifPresent((item) -> index.liaise(item, texts.planned())));
			return index;
		});
	}

	private Collection<Record> naming(PlannedText planned, Reach reach) {
		var party = planned.responsible();
		if (party == null || !reach.sides().contains(party.body().value())) {
			return List.of();
		}
		var claims = planned.claims()
			.stream()
			.map((claim) -> Map.of("topic", claim.topic().key(), "itself", claim.isItself()))
			.toList();
		return this.reads.rowsFor("preflight-liaison",
				Map.of("liaison", party.body().value(), "claims", claims, "aspects", reach.aspects()));
	}

	/**
	 * What came from one work item; with whom a liaison joins a text is found by the
	 * topic that both share.
	 */
	@Override
	public Set<String> holdersWith(Collection<String> texts) {
		return this.reads.keys("process-holders", texts);
	}

}
