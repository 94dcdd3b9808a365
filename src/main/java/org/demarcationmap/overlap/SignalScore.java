package org.demarcationmap.overlap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one signal gave to an overlap.
 *
 * @param signal the signal
 * @param score how strong it is by itself
 * @param part its part of the whole; the parts of all signals make 1
 */
public record SignalScore(Signal signal, Score score, Score part) {

	private static final double ALMOST_ALL = 0.999;

	/**
	 * What each signal gave, and which part of the doubt that all took it took.
	 */
	static List<SignalScore> of(Map<Signal, Double> signals, OverlapWeights weights) {
		var given = Stream.of(Signal.values()).filter((signal) -> signals.getOrDefault(signal, 0.0) > 0).toList();
		var all = given.stream().mapToDouble((signal) -> taken(signals, signal, weights)).sum();
		return given.stream()
			.map((signal) -> new SignalScore(signal, new Score(Math.min(1, signals.getOrDefault(signal, 0.0))),
					new Score((all > 0) ? taken(signals, signal, weights) / all : 0)))
			.toList();
	}

	private static double taken(Map<Signal, Double> signals, Signal signal, OverlapWeights weights) {
		return -Math.log1p(-Math.min(ALMOST_ALL, weights.weight(signal) * signals.getOrDefault(signal, 0.0)));
	}

}
