package org.demarcationmap.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whoever reads the journal, by the audiences they belong to.
 *
 * @param everywhere audiences in every demarcation and outside of them
 * @param within audiences in one demarcation alone, by its slug
 */
public record Reader(Set<Audience> everywhere, Map<String, Set<Audience>> within) {

	private static final String AT = " ";

	public Reader {
		everywhere = Set.copyOf(everywhere);
		within = Map.copyOf(within);
	}

	/**
	 * Tells whether the reader belongs to the audience of an entry.
	 */
	public boolean mayRead(Entry entry) {
		return this.everywhere.contains(entry.audience())
				|| this.within.getOrDefault(entry.demarcation(), Set.of()).contains(entry.audience());
	}

	List<String> audiences() {
		return this.everywhere.stream().map(Audience::toString).sorted().toList();
	}

	/** Slug and audience in one text, as a statement compares them. */
	List<String> audiencesWithin() {
		return this.within.entrySet().stream().flatMap(Reader::places).sorted().toList();
	}

	private static Stream<String> places(Map.Entry<String, Set<Audience>> demarcation) {
		return demarcation.getValue().stream().map((audience) -> demarcation.getKey() + AT + audience);
	}

}
