package org.demarcationmap.catalogue.suggestions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.TopicSlug;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A folder of judged documents: topics.csv, documents.csv, and the labels in one or more
 * files doc_topics*.csv.
 */
@NullMarked
final class GoldFolder {

	private static final String NO_TOPIC = "none";

	private final CsvMapper mapper = new CsvMapper();

	private final Path folder;

	GoldFolder(Path folder) {
		this.folder = folder;
	}

	List<Subject> topics() {
		return rows(this.folder.resolve("topics.csv")).map((row) -> new Subject(
				new TopicSlug(row.getOrDefault("slug", "")), row.getOrDefault("name", ""),
				Arrays.stream(row.getOrDefault("aliases", "").split(";")).filter((alias) -> !alias.isBlank()).toList(),
				row.get("description")))
			.toList();
	}

	/**
	 * The records of the judged documents by the document.
	 */
	Map<String, String> records() {
		var records = new TreeMap<String, String>();
		rows(this.folder.resolve("documents.csv"))
			.forEach((row) -> records.put(row.getOrDefault("doc_id", ""), row.getOrDefault("relaton_file", "")));
		return records;
	}

	/**
	 * The topics of each judged document; none for those that have none.
	 */
	Map<String, Set<String>> labels() {
		var labels = new TreeMap<String, Set<String>>();
		files("doc_topics*.csv").stream().flatMap(this::rows).forEach((row) -> {
			var topics = labels.computeIfAbsent(row.getOrDefault("doc_id", ""), (document) -> new TreeSet<>());
			var topic = row.getOrDefault("topic_slug", NO_TOPIC);
			if (!topic.equals(NO_TOPIC)) {
				topics.add(topic);
			}
		});
		return labels;
	}

	private List<Path> files(String pattern) {
		try (var found = Files.newDirectoryStream(this.folder, pattern)) {
			return Stream.of(found).flatMap((files) -> {
				var list = new TreeSet<Path>();
				files.forEach(list::add);
				return list.stream();
			}).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder " + this.folder + " cannot be read.", ex);
		}
	}

	private Stream<Map<String, String>> rows(Path file) {
		try (MappingIterator<Map<String, String>> rows = this.mapper.readerFor(Map.class)
			.with(CsvSchema.emptySchema().withHeader())
			.readValues(file)) {
			return rows.readAll().stream();
		}
	}

}
