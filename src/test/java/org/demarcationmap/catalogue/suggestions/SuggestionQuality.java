package org.demarcationmap.catalogue.suggestions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the suggester against judged documents, beside plain alias matching:
 * {@code mvn test -Dtest=SuggestionQuality -Dgold=<folder> -Dcatalogue=<Relaton zip>}. No
 * part of the ordinary tests, because the judged documents are no part of the project.
 */
@NullMarked
class SuggestionQuality {

	private static final SuggestionSettings SETTINGS = SuggestionFixture.settings();

	private final JudgedTexts judged = JudgedTexts.fromArguments();

	private final List<String> lines = new ArrayList<>(
			List.of("                             precision    recall  micro F1  macro F1  false alarms"));

	@Test
	void isMeasured() throws IOException {
		var texts = this.judged.texts();
		var titles = JudgedTexts.titles(texts);
		var suggester = new Suggester(this.judged.topics(), SETTINGS);
		var matcher = new AliasMatcher(this.judged.topics());
		measure("aliases, with abstracts", texts, matcher::topics);
		measure("aliases, titles only", titles, matcher::topics);
		measure("suggester, with abstracts", texts, (text) -> topics(suggester, text));
		measure("suggester, titles only", titles, (text) -> topics(suggester, text));
		System.out.println(String.join(System.lineSeparator(), this.lines));
		assertThat(texts).as("the judged documents in the zip").hasSize(this.judged.labels().size());
	}

	@Test
	void isTimed() throws IOException {
		var texts = this.judged.all();
		var suggester = new Suggester(this.judged.topics(), SETTINGS);
		var begin = System.nanoTime();
		var found = texts.stream().mapToInt((text) -> suggester.suggest(text).size()).sum();
		System.out.printf("%d records, %d suggestions, %.1f s%n", texts.size(), found,
				(System.nanoTime() - begin) / 1e9);
	}

	private static List<String> topics(Suggester suggester, Passages text) {
		return suggester.suggest(text).stream().map((suggestion) -> suggestion.topic().value()).toList();
	}

	private void measure(String method, Map<String, Passages> texts, Function<Passages, List<String>> topics)
			throws IOException {
		var predicted = new TreeMap<String, List<String>>();
		texts.forEach((document, text) -> predicted.put(document, topics.apply(text)));
		this.lines.add(String.format("%-28s", method) + TopicScores.of(predicted, this.judged.labels()));
		keep(method, predicted);
	}

	/** The predictions in the form in which others score a run. */
	private static void keep(String method, Map<String, List<String>> predicted) throws IOException {
		var folder = Files.createDirectories(Path.of("target", "suggestions"));
		var rows = predicted.entrySet()
			.stream()
			.flatMap((document) -> IntStream.range(0, document.getValue().size())
				.mapToObj((rank) -> document.getKey() + "\t" + document.getValue().get(rank) + "\t" + (rank + 1)))
			.toList();
		Files.write(folder.resolve(method.replaceAll("\\W+", "-") + ".tsv"), rows);
	}

}
