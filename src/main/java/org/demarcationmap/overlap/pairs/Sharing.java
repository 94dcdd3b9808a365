package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

/**
 * What other texts have in common with a text that the graph does not have.
 *
 * @param texts the keys of the other texts
 * @param index makes the index, once it is known which of them take part
 */
record Sharing(Set<String> texts, Function<Texts, PairIndex> index) {

	Sharing {
		texts = Set.copyOf(texts);
	}

	/** The same, with texts that are concerned themselves. */
	Sharing and(Set<String> others) {
		var all = new HashSet<>(this.texts);
		all.addAll(others);
		return new Sharing(all, this.index);
	}

	/** What rows tell that have the key of a text each. */
	static Sharing of(Collection<Record> rows, Function<Texts, PairIndex> index) {
		return new Sharing(rows.stream().map((row) -> row.get("text").asString()).collect(Collectors.toSet()), index);
	}

}
