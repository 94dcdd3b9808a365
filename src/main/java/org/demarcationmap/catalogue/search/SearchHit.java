package org.demarcationmap.catalogue.search;

import java.util.Comparator;
import java.util.List;

import org.demarcationmap.graphql.Node;

/**
 * Something that was found. Its rank comes from what was looked for and from its own
 * texts alone, so that nothing else that comes or goes moves it from page to page.
 *
 * @param id the opaque key of what was found
 * @param kind what it is
 * @param name the name it goes by
 * @param rank from 0 to {@value #BEST}
 * @param fragments where it fits, the best place first
 */
public record SearchHit(String id, SearchKind kind, String name, int rank, List<Fragment> fragments) implements Node {

	static final int BEST = 1000;

	/** The best first; equal ranks by name, then by key. */
	static final Comparator<SearchHit> ORDER = Comparator.comparingInt(SearchHit::rank)
		.reversed()
		.thenComparing(SearchHit::name)
		.thenComparing(SearchHit::id);

	public SearchHit {
		fragments = List.copyOf(fragments);
	}

	/** How well it fits, from 0 to 1, beside the other hits of the same search. */
	public double score() {
		return (double) this.rank / BEST;
	}

	List<Object> sortKey() {
		return List.of(this.rank, this.name, this.id);
	}

}
