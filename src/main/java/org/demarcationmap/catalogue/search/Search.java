package org.demarcationmap.catalogue.search;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

/**
 * Finds things by their names, titles and scopes. Of one search the best
 * {@value #AT_MOST} are kept and ranked anew for each page.
 */
@Component
public final class Search {

	private static final int AT_MOST = 500;

	private final SearchIndex index;

	Search(SearchIndex index) {
		this.index = index;
	}

	/**
	 * Reads a page of what is found.
	 * @param text what somebody looks for
	 * @param filter what is wanted among it
	 * @param page which page
	 * @return the page, the best first
	 */
	public Connection<SearchHit> page(SearchText text, SearchFilter filter, Page page) {
		var hits = text.isEmpty() ? List.<SearchHit>of() : ranked(text, this.index.find(text, filter, AT_MOST));
		var before = new SearchHit(page.after(2, ""), SearchKind.BODY, page.after(1, ""),
				page.after(0, SearchHit.BEST + 1), List.of());
		var rows = hits.stream().filter((hit) -> SearchHit.ORDER.compare(hit, before) > 0).limit(page.limit()).toList();
		return page.connect(rows, SearchHit::sortKey, hits::size);
	}

	private static List<SearchHit> ranked(SearchText text, Collection<FoundThing> things) {
		var ranking = new Ranking(text);
		return things.stream().flatMap((thing) -> ranking.hit(thing).stream()).sorted(SearchHit.ORDER).toList();
	}

}
