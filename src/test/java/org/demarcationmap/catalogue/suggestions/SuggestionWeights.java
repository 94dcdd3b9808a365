package org.demarcationmap.catalogue.suggestions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.suggestions.Evidence.Clue;
import org.demarcationmap.catalogue.suggestions.LogisticFit.Example;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Finds the weights of the suggester, and what they are worth on documents that they were
 * not found on (ten-fold cross-validation): {@code mvn test -Dtest=SuggestionWeights
 * -Dgold=<folder> -Dcatalogue=<Relaton zip>}. No part of the ordinary tests.
 */
@NullMarked
class SuggestionWeights {

	private static final int FOLDS = 10;

	private final JudgedTexts judged = JudgedTexts.fromArguments();

	private final Vocabulary vocabulary = Vocabulary.ofTheField();

	@Test
	void areFound() throws IOException {
		var texts = this.judged.texts();
		var with = examples(texts);
		var without = examples(JudgedTexts.titles(texts));
		var all = Stream.concat(with.stream(), without.stream()).toList();
		System.out.printf("weights: %s%n", Arrays.toString(LogisticFit.of(all)));
		for (var seed = 0; seed < 3; seed++) {
			var folds = folds(seed);
			System.out.printf("order %d  with abstracts %s%n         titles only    %s%n", seed,
					crossValidated(with, all, folds), crossValidated(without, all, folds));
		}
	}

	private TopicScores crossValidated(List<Example> examples, List<Example> all, Map<String, Integer> folds) {
		var least = SuggestionFixture.settings().least();
		var predicted = new TreeMap<String, List<String>>();
		for (var fold = 0; fold < FOLDS; fold++) {
			var left = fold;
			var weights = LogisticFit
				.of(all.stream().filter((example) -> folds.getOrDefault(example.document(), 0) != left).toList());
			examples.stream()
				.filter((example) -> folds.getOrDefault(example.document(), 0) == left)
				.filter((example) -> LogisticFit.probability(example.features(), weights) >= least)
				.forEach((example) -> predicted.computeIfAbsent(example.document(), (document) -> new ArrayList<>())
					.add(example.topic()));
		}
		return TopicScores.of(predicted, this.judged.labels());
	}

	private Map<String, Integer> folds(int seed) {
		var documents = new ArrayList<>(this.judged.labels().keySet());
		Collections.shuffle(documents, new Random(seed));
		var folds = new TreeMap<String, Integer>();
		documents.forEach((document) -> folds.put(document, folds.size() % FOLDS));
		return folds;
	}

	private List<Example> examples(Map<String, Passages> texts) {
		var subjects = this.judged.topics();
		var profiles = new TopicProfiles(subjects, this.vocabulary);
		var topics = subjects.stream().map(profiles::of).toList();
		return texts.entrySet()
			.stream()
			.flatMap((text) -> examples(text.getKey(), text.getValue().read(this.vocabulary), topics))
			.toList();
	}

	private Stream<Example> examples(String document, List<Sentence> text, List<TopicProfile> topics) {
		var right = this.judged.labels().getOrDefault(document, Set.of());
		return topics.stream().map((topic) -> {
			var slug = topic.topic().value();
			return new Example(document, slug, features(topic.in(text)), right.contains(slug));
		});
	}

	private static double[] features(Evidence evidence) {
		return new double[] { 1, evidence.title().map(Clue::strength).orElse(0.0),
				evidence.alsoInTitle().map(Clue::strength).orElse(0.0),
				evidence.anywhere().map(Clue::strength).orElse(0.0), evidence.titleCovers(), evidence.textCovers() };
	}

}
