package org.demarcationmap.catalogue.suggestions;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.NullMarked;

/**
 * Finds the weights of a logistic regression by Newton's method, with a penalty that
 * keeps them small.
 */
@NullMarked
final class LogisticFit {

	private static final double PENALTY = 1;

	private static final int STEPS = 30;

	private LogisticFit() {
	}

	static double[] of(List<Example> examples) {
		var weights = new double[examples.getFirst().features().length];
		for (var step = 0; step < STEPS; step++) {
			var correction = solve(system(examples, weights));
			IntStream.range(0, weights.length).forEach((at) -> weights[at] -= correction[at]);
		}
		return weights;
	}

	static double probability(double[] features, double[] weights) {
		return 1 / (1
				+ Math.exp(-IntStream.range(0, weights.length).mapToDouble((at) -> features[at] * weights[at]).sum()));
	}

	/** Second derivatives, and the first in the last column. */
	private static double[][] system(List<Example> examples, double[] weights) {
		var size = weights.length;
		var system = new double[size][size + 1];
		for (var row = 0; row < size; row++) {
			system[row][row] = PENALTY;
			system[row][size] = PENALTY * weights[row];
		}
		for (var example : examples) {
			var features = example.features();
			var probability = probability(features, weights);
			for (var row = 0; row < size; row++) {
				for (var column = 0; column < size; column++) {
					system[row][column] += features[row] * features[column] * probability * (1 - probability);
				}
				system[row][size] += features[row] * (probability - (example.isRight() ? 1 : 0));
			}
		}
		return system;
	}

	/** Gauss and Jordan; the matrix is positive definite, so no rows are exchanged. */
	private static double[] solve(double[][] system) {
		var size = system.length;
		for (var pivot = 0; pivot < size; pivot++) {
			for (var row = 0; row < size; row++) {
				var factor = (row != pivot) ? system[row][pivot] / system[pivot][pivot] : 0;
				for (var column = 0; column <= size; column++) {
					system[row][column] -= factor * system[pivot][column];
				}
			}
		}
		return IntStream.range(0, size).mapToDouble((row) -> system[row][size] / system[row][row]).toArray();
	}

	/**
	 * A document and a topic.
	 *
	 * @param document the document
	 * @param topic the topic
	 * @param features what speaks for the topic
	 * @param isRight whether the document was judged to treat it
	 */
	@SuppressWarnings("ArrayRecordComponent") // never compared
	record Example(String document, String topic, double[] features, boolean isRight) {
	}

}
