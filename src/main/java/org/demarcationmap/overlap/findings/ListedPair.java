package org.demarcationmap.overlap.findings;

import java.util.HashMap;
import java.util.Map;

import org.demarcationmap.overlap.OverlapKind;
import org.demarcationmap.overlap.OverlapId;
import org.demarcationmap.overlap.Signal;
import org.demarcationmap.overlap.pairs.Pair;

/**
 * A pair, and which of its two texts has it among its strongest.
 *
 * @param pair the pair
 * @param byLeft whether the left one has
 * @param byRight whether the right one has
 */
record ListedPair(Pair pair, boolean byLeft, boolean byRight) {

	boolean isListed() {
		return this.byLeft || this.byRight;
	}

	Map<String, Object> asRow(String owner) {
		var row = new HashMap<String, Object>();
		row.put("left", this.pair.left());
		row.put("right", this.pair.right());
		row.put("key", OverlapId.of(owner, OverlapKind.PAIR, this.pair.keys()).value());
		row.put("score", this.pair.score().value());
		for (var signal : Signal.values()) {
			row.put(signal.property(), this.pair.signals().getOrDefault(signal, 0.0));
		}
		row.put("byLeft", this.byLeft);
		row.put("byRight", this.byRight);
		return row;
	}

}
