package org.demarcationmap.overlap.findings;

import java.util.EnumMap;
import java.util.Map;

import org.neo4j.driver.types.MapAccessor;

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

	/** Reads it from a row of a statement, or a part of one. */
	public static FindingRow of(MapAccessor row) {
		var signals = new EnumMap<Signal, Double>(Signal.class);
		for (var signal : Signal.values()) {
			signals.put(signal, row.get("signals").get(signal.property()).asDouble(0));
		}
		return new FindingRow(OverlapKind.valueOf(row.get("kind").asString()), row.get("key").asString(),
				row.get("left").asString(), row.get("right").asString(), row.get("name").asString(), signals,
				row.get("thousandths").asInt());
	}

}
