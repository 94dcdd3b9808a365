package org.demarcationmap.overlap.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.demarcationmap.overlap.quality.JudgedOverlaps.Ranked;

/**
 * How well rankings agree with judged grades: means over the queries that have a
 * positive, for recall over those that have a grade 2.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten
 * @param precision the share of positives among the first five
 * @param recall the share of the grades 2 that are among the first twenty
 */
record RankingScores(double ndcg, double precision, double recall) {

	private static final int FEW = 5;

	private static final int SOME = 10;

	private static final int MANY = 20;

	/**
	 * Scores rankings.
	 * @param rankings for each query the candidates, best first
	 * @param grades for each query the judged grades; others are 0
	 */
	static RankingScores of(Map<String, List<Ranked>> rankings, Map<String, Map<String, Integer>> grades) {
		return new RankingScores(mean(rankings, grades, (grade) -> grade > 0, RankingScores::ndcg),
				mean(rankings, grades, (grade) -> grade > 0, RankingScores::precision),
				mean(rankings, grades, (grade) -> grade == 2, RankingScores::recall));
	}

	private static double mean(Map<String, List<Ranked>> rankings, Map<String, Map<String, Integer>> grades,
			IntPredicate needed, BiFunction<List<Integer>, Collection<Integer>, Double> score) {
		return grades.entrySet()
			.stream()
			.filter((query) -> query.getValue().values().stream().anyMatch(needed::test))
			.mapToDouble((query) -> score.apply(rankings.getOrDefault(query.getKey(), List.of())
				.stream()
				.map((ranked) -> query.getValue().getOrDefault(ranked.document(), 0))
				.toList(), query.getValue().values()))
			.average()
			.orElse(Double.NaN);
	}

	private static double ndcg(List<Integer> ranked, Collection<Integer> judged) {
		return gain(ranked) / gain(judged.stream().sorted(Comparator.reverseOrder()).toList());
	}

	private static double gain(List<Integer> grades) {
		return IntStream.range(0, Math.min(SOME, grades.size()))
			.mapToDouble((rank) -> (Math.pow(2, grades.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2))
			.sum();
	}

	private static double precision(List<Integer> ranked, Collection<Integer> judged) {
		return ranked.stream().limit(FEW).filter((grade) -> grade > 0).count() / (double) FEW;
	}

	private static double recall(List<Integer> ranked, Collection<Integer> judged) {
		return ranked.stream().limit(MANY).filter((grade) -> grade == 2).count()
				/ (double) judged.stream().filter((grade) -> grade == 2).count();
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.3f / %.3f / %.3f", this.ndcg, this.precision, this.recall);
	}

}
