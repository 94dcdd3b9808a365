package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.Signal;

/**
 * Both texts speak of the same in their wording.
 */
@Component
class TextSignal implements PairSignal {

	private final SignalReads reads;

	TextSignal(SignalReads reads) {
		this.reads = reads;
	}

	@Override
	public Signal signal() {
		return Signal.TEXT;
	}

	@Override
	public PairIndex index(Texts texts, Reach reach) {
		return index(texts, this.reads.rows("text", texts, reach));
	}

	private static TextIndex index(Texts texts, Collection<Record> rows) {
		var index = new TextIndex(texts);
		for (var row : rows) {
			texts.number(row.get("text").asString())
				.ifPresent((text) -> index.put(text, row.get("stems").asList(Value::asString),
						row.get("weights").asList(Value::asDouble)));
		}
		return index;
	}

	@Override
	public Sharing sharing(PlannedText planned, Reach reach) {
		var stems = List.copyOf(planned.words().keySet());
		var rows = this.reads.rowsFor("preflight-text", Map.of("stems", stems));
		return Sharing.of(rows, (texts) -> {
			var index = index(texts, rows);
			index.put(texts.planned(), stems, List.copyOf(planned.words().values()));
			return index;
		});
	}

	@Override
	public Set<String> holdersWith(Collection<String> texts) {
		return this.reads.keys("text-holders", texts);
	}

}
