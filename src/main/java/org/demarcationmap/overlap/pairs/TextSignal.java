package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.Set;

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
		var index = new TextIndex(texts);
		for (var row : this.reads.rows("text", texts, reach)) {
			texts.number(row.get("text").asString())
				.ifPresent((text) -> index.put(text, row.get("stems").asList(Value::asString),
						row.get("weights").asList(Value::asDouble)));
		}
		return index;
	}

	@Override
	public Set<String> holdersWith(Collection<String> texts) {
		return this.reads.keys("text-holders", texts);
	}

}
