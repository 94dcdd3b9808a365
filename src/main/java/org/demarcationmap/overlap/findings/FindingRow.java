package org.demarcationmap.overlap.findings;

import java.util.Map;

import org.demarcationmap.overlap.OverlapKind;
import org.demarcationmap.overlap.Signal;

/**
 * A finding as it is kept.
 *
 * @param kind what it is about
 * @param key its id
 * @param left the slug of the topic, or the key of the one Deliverable
 * @param right the key of the other Deliverable, or nothing
 * @param name what it is called
 * @param signals what each signal gave, before it is weighed
 * @param thousandths the score of the signals that were asked for
 */
public record FindingRow(OverlapKind kind, String key, String left, String right, String name,
		Map<Signal, Double> signals, int thousandths) {

	public FindingRow {
		signals = Map.copyOf(signals);
	}

}
