package org.demarcationmap.overlap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.words.Words;
import org.neo4j.driver.Value;

/**
 * The places of a text from which words are quoted.
 *
 * @param passages the words of the title, then those of the abstract or scope
 */
record Quotes(List<Words> passages) {

	private static final int AROUND = 4;

	Quotes {
		passages = List.copyOf(passages);
	}

	static Quotes of(Value text) {
		return new Quotes(Stream.of(OverlapNodes.known(text, "title"), OverlapNodes.known(text, "summary"))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.map(Words::of)
			.toList());
	}

	/**
	 * The first place where a word stands, with a few words around it; none where it
	 * stands only in what the reader may not see.
	 */
	Optional<String> of(String stem) {
		return this.passages.stream()
			.filter((words) -> words.stems().contains(stem))
			.findFirst()
			.map((words) -> around(words, words.stems().indexOf(stem)));
	}

	private static String around(Words words, int place) {
		var from = Math.max(0, place - AROUND);
		var to = Math.min(words.size(), place + AROUND + 1);
		return ((from > 0) ? "… " : "") + String.join(" ", words.written().subList(from, to))
				+ ((to < words.size()) ? " …" : "");
	}

}
