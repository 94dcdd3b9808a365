package org.demarcationmap.overlap.quality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.demarcationmap.JudgedFolder;

/**
 * Pairs of documents that somebody judged, from documents.csv and one or more files
 * pairs_*.csv.
 *
 * @param documents the documents by their ids: the candidates of every query
 * @param grades how each query document goes together with others, by their ids, from 0
 * to 2
 */
record JudgedPairs(Map<String, Document> documents, Map<String, Map<String, Integer>> grades) {

	static JudgedPairs in(JudgedFolder folder) {
		var documents = new TreeMap<String, Document>();
		folder.table("documents.csv").map(Document::of).forEach((document) -> documents.put(document.id(), document));
		var ids = new HashMap<String, String>();
		documents.values().forEach((document) -> document.names().forEach((name) -> ids.put(name, document.id())));
		var grades = new TreeMap<String, Map<String, Integer>>();
		folder.tables("pairs_*.csv")
			.forEach((row) -> grades.computeIfAbsent(id(ids, row, "query_number"), (_) -> new TreeMap<>())
				.put(id(ids, row, "doc_number"), Integer.valueOf(row.getOrDefault("grade", "0"))));
		return new JudgedPairs(documents, grades);
	}

	private static String id(Map<String, String> ids, Map<String, String> row, String column) {
		var name = row.getOrDefault(column, "");
		var id = ids.get(name);
		if (id == null) {
			throw new IllegalArgumentException(
					"The pairs speak of '" + name + "', which documents.csv does not list: add it there.");
		}
		return id;
	}

	/** Whether one is a candidate for the other: they are of two groups. */
	boolean areOfTwoGroups(String one, String other) {
		return !document(one).group().equals(document(other).group());
	}

	private Document document(String id) {
		var document = this.documents.get(id);
		if (document == null) {
			throw new IllegalArgumentException("documents.csv does not list '" + id + "'.");
		}
		return document;
	}

	/**
	 * A judged document.
	 *
	 * @param id by which the tables know it
	 * @param number its numbers, with a slash between two
	 * @param group the group that it belongs to
	 */
	record Document(String id, String number, String group) {

		static Document of(Map<String, String> row) {
			return new Document(row.getOrDefault("doc_id", ""), row.getOrDefault("number", ""),
					row.getOrDefault("study_group", ""));
		}

		/** Every name that the tables may give it. */
		Stream<String> names() {
			return Stream.concat(Stream.of(this.id, this.number), Arrays.stream(this.number.split("/")));
		}

	}

}
