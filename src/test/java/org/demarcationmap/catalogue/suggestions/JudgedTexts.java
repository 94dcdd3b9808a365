package org.demarcationmap.catalogue.suggestions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.demarcationmap.JudgedFolder;
import org.demarcationmap.catalogue.contents.Content;
import org.demarcationmap.catalogue.contents.ReadingLimits;
import org.demarcationmap.catalogue.contents.ZipContents;
import org.demarcationmap.catalogue.relaton.RelatonReader;
import org.jspecify.annotations.NullMarked;

/**
 * Judged documents with their wording, from the folder and the zip that the command
 * names.
 */
@NullMarked
final class JudgedTexts {

	private final GoldFolder gold;

	private final Path catalogue;

	private JudgedTexts(GoldFolder gold, Path catalogue) {
		this.gold = gold;
		this.catalogue = catalogue;
	}

	static JudgedTexts fromArguments() {
		return new JudgedTexts(new GoldFolder(new JudgedFolder(argument("gold", "the folder of judged documents"))),
				argument("catalogue", "the zip of Relaton records"));
	}

	private static Path argument(String name, String meaning) {
		return JudgedFolder.argument(name, meaning, "SuggestionQuality");
	}

	List<Subject> topics() {
		return this.gold.topics();
	}

	Map<String, Set<String>> labels() {
		return this.gold.labels();
	}

	Map<String, Passages> texts() throws IOException {
		var judged = labels().keySet();
		try (var zip = ZipContents.open(this.catalogue, ReadingLimits.DEFAULT)) {
			var records = zip.files().stream().collect(Collectors.toMap(JudgedTexts::baseName, (file) -> file));
			var texts = new TreeMap<String, Passages>();
			for (var document : this.gold.records().entrySet()) {
				var record = records.get(document.getValue());
				if (judged.contains(document.getKey()) && record != null) {
					texts.put(document.getKey(), text(record));
				}
			}
			return texts;
		}
	}

	/**
	 * The same texts without their abstracts.
	 */
	static Map<String, Passages> titles(Map<String, Passages> texts) {
		var titles = new TreeMap<>(texts);
		titles.replaceAll((document, text) -> new Passages(text.name(), text.title(), null));
		return titles;
	}

	/**
	 * All texts of the zip, judged or not.
	 */
	List<Passages> all() throws IOException {
		try (var zip = ZipContents.open(this.catalogue, ReadingLimits.DEFAULT)) {
			var texts = new ArrayList<Passages>();
			for (var record : zip.files()) {
				texts.add(text(record));
			}
			return texts;
		}
	}

	private static Passages text(Content content) throws IOException {
		var record = new RelatonReader().record(content.head(Integer.MAX_VALUE));
		return new Passages(record.name().numbers().getFirst().value(), Objects.requireNonNullElse(record.title(), ""),
				record.summary());
	}

	private static String baseName(Content file) {
		return file.name().substring(file.name().lastIndexOf('/') + 1);
	}

}
