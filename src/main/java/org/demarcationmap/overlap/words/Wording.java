package org.demarcationmap.overlap.words;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.demarcationmap.catalogue.words.TellingWords;

/**
 * What a text says of itself.
 *
 * @param key the key of the Deliverable
 * @param title its title
 * @param summary its abstract or scope
 */
record Wording(String key, String title, String summary) {

	static Wording of(Record row) {
		return new Wording(row.get("key").asString(), text(row, "title"), text(row, "summary"));
	}

	private static String text(Record row, String column) {
		@Nullable String text = row.get(column).asString(null);
		return (text != null) ? text : "";
	}

	/** Its words; one that stands in the title and in the abstract says more. */
	Map<String, Integer> words() {
		var words = new TreeMap<String, Integer>();
		TellingWords.of(this.title).forEach((word) -> words.merge(word, 1, Integer::sum));
		TellingWords.of(this.summary).forEach((word) -> words.merge(word, 1, Integer::sum));
		return words;
	}

}
