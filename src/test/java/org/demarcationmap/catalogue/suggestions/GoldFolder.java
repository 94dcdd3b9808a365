package org.demarcationmap.catalogue.suggestions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.demarcationmap.JudgedFolder;
import org.demarcationmap.catalogue.TopicSlug;
import org.jspecify.annotations.NullMarked;

/**
 * The topics of judged documents: topics.csv, documents.csv, and the labels in one or
 * more files doc_topics*.csv.
 */
@NullMarked
final class GoldFolder {

	private static final String NO_TOPIC = "none";

	private final JudgedFolder folder;

	GoldFolder(JudgedFolder folder) {
		this.folder = folder;
	}

	List<Subject> topics() {
		return this.folder.table("topics.csv")
			.map((row) -> new Subject(new TopicSlug(row.getOrDefault("slug", "")), row.getOrDefault("name", ""),
					Arrays.stream(row.getOrDefault("aliases", "").split(";"))
						.filter((alias) -> !alias.isBlank())
						.toList(),
					row.get("description")))
			.toList();
	}

	/**
	 * The records of the judged documents by the document.
	 */
	Map<String, String> records() {
		var records = new TreeMap<String, String>();
		this.folder.table("documents.csv")
			.forEach((row) -> records.put(row.getOrDefault("doc_id", ""), row.getOrDefault("relaton_file", "")));
		return records;
	}

	/**
	 * The topics of each judged document; none for those that have none.
	 */
	Map<String, Set<String>> labels() {
		var labels = new TreeMap<String, Set<String>>();
		this.folder.tables("doc_topics*.csv").forEach((row) -> {
			var topics = labels.computeIfAbsent(row.getOrDefault("doc_id", ""), (document) -> new TreeSet<>());
			var topic = row.getOrDefault("topic_slug", NO_TOPIC);
			if (!topic.equals(NO_TOPIC)) {
				topics.add(topic);
			}
		});
		return labels;
	}

}
