package org.demarcationmap.catalogue.suggestions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.demarcationmap.catalogue.relaton.ReadingLimits;
import org.demarcationmap.catalogue.relaton.RelatonFile;
import org.demarcationmap.catalogue.relaton.RelatonReader;
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

	private final GoldFolder gold = new GoldFolder(argument("gold", "the folder of judged documents"));

	private final List<String> lines = new ArrayList<>(
			List.of("                             precision    recall  micro F1  macro F1  false alarms"));

	@Test
	void isMeasured() throws IOException {
		var texts = texts(argument("catalogue", "the zip of Relaton records"));
		var titles = new TreeMap<>(texts);
		titles.replaceAll((document, text) -> new Passages(text.name(), text.title(), null));
		var suggester = new Suggester(this.gold.topics(), SETTINGS);
		var matcher = new AliasMatcher(this.gold.topics());
		measure("aliases, with abstracts", texts, matcher::topics);
		measure("aliases, titles only", titles, matcher::topics);
		measure("suggester, with abstracts", texts, (text) -> topics(suggester, text));
		measure("suggester, titles only", titles, (text) -> topics(suggester, text));
		System.out.println(String.join(System.lineSeparator(), this.lines));
		assertThat(texts).as("the judged documents in the zip").hasSize(this.gold.labels().size());
	}

	private static List<String> topics(Suggester suggester, Passages text) {
		return suggester.suggest(text).stream().map((suggestion) -> suggestion.topic().value()).toList();
	}

	private void measure(String method, Map<String, Passages> texts, Function<Passages, List<String>> topics)
			throws IOException {
		var predicted = new TreeMap<String, List<String>>();
		texts.forEach((document, text) -> predicted.put(document, topics.apply(text)));
		this.lines.add(String.format("%-28s", method) + TopicScores.of(predicted, this.gold.labels()));
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

	private Map<String, Passages> texts(Path catalogue) throws IOException {
		var judged = this.gold.labels().keySet();
		try (var file = RelatonFile.open(catalogue, ReadingLimits.DEFAULT)) {
			var names = file.names().stream().collect(Collectors.toMap(SuggestionQuality::baseName, (name) -> name));
			var texts = new TreeMap<String, Passages>();
			this.gold.records().forEach((document, record) -> {
				if (judged.contains(document) && names.containsKey(record)) {
					texts.put(document, text(file.read(names.getOrDefault(record, ""))));
				}
			});
			return texts;
		}
	}

	private static Passages text(byte[] yaml) {
		var record = new RelatonReader().record(yaml);
		return new Passages(record.name().numbers().getFirst().value(), Objects.requireNonNullElse(record.title(), ""),
				record.summary());
	}

	private static String baseName(String name) {
		return name.substring(name.lastIndexOf('/') + 1);
	}

	private static Path argument(String name, String meaning) {
		var value = System.getProperty(name, "");
		if (value.isBlank() || !Files.exists(Path.of(value))) {
			throw new IllegalArgumentException("-D" + name + " is '" + value + "': give " + meaning
					+ ", as in mvn test -Dtest=SuggestionQuality -Dgold=<folder> -Dcatalogue=<Relaton zip>.");
		}
		return Path.of(value);
	}

}
