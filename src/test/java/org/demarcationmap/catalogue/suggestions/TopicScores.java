package org.demarcationmap.catalogue.suggestions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.NullMarked;

/**
 * How well predicted topics agree with judged ones.
 *
 * @param precision the share of the predictions that are right
 * @param recall the share of the labels that were found
 * @param micro their harmonic mean over all labels
 * @param macro the mean over the topics that have a label
 * @param falseAlarms how many documents without a topic got one
 * @param withoutTopic how many documents have no topic
 */
@NullMarked
record TopicScores(double precision, double recall, double micro, double macro, int falseAlarms, int withoutTopic) {

	static TopicScores of(Map<String, List<String>> predicted, Map<String, Set<String>> labels) {
		var counts = new HashMap<String, Count>();
		labels.forEach((document, topics) -> {
			var found = predicted.getOrDefault(document, List.of());
			found.forEach(
					(topic) -> counts.merge(topic, topics.contains(topic) ? Count.RIGHT : Count.WRONG, Count::plus));
			topics.stream()
				.filter((topic) -> !found.contains(topic))
				.forEach((topic) -> counts.merge(topic, Count.MISSED, Count::plus));
		});
		var all = counts.values().stream().reduce(Count.NOTHING, Count::plus);
		var macro = labels.values()
			.stream()
			.flatMap(Collection::stream)
			.distinct()
			.mapToDouble((topic) -> counts.getOrDefault(topic, Count.NOTHING).f1())
			.average()
			.orElse(0);
		var empty = labels.keySet().stream().filter((document) -> labels.getOrDefault(document, Set.of()).isEmpty());
		var without = empty.toList();
		var alarms = without.stream().filter((document) -> !predicted.getOrDefault(document, List.of()).isEmpty());
		return new TopicScores(all.precision(), all.recall(), all.f1(), macro, (int) alarms.count(), without.size());
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%9.3f %9.3f %9.3f %9.3f %7d of %d", this.precision, this.recall, this.micro,
				this.macro, this.falseAlarms, this.withoutTopic);
	}

	/** Right, wrong and missed predictions. */
	private record Count(int right, int wrong, int missed) {

		static final Count NOTHING = new Count(0, 0, 0);

		static final Count RIGHT = new Count(1, 0, 0);

		static final Count WRONG = new Count(0, 1, 0);

		static final Count MISSED = new Count(0, 0, 1);

		Count plus(Count other) {
			return new Count(this.right + other.right, this.wrong + other.wrong, this.missed + other.missed);
		}

		double precision() {
			return (this.right > 0) ? (double) this.right / (this.right + this.wrong) : 0;
		}

		double recall() {
			return (this.right > 0) ? (double) this.right / (this.right + this.missed) : 0;
		}

		double f1() {
			return (this.right > 0) ? 2.0 * this.right / (2 * this.right + this.wrong + this.missed) : 0;
		}

	}

}
