package org.demarcationmap.overlap.pairs;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.overlap.OverlapParty;

/**
 * A work item that the graph does not have, by what it would hold there.
 *
 * @param title its title
 * @param scope its scope, where one is written
 * @param responsible who would be responsible, where that is said
 * @param claims the topics in reach that it would treat
 * @param words the words that would stand for it, with their weights
 * @param references the keys of the texts to which it would refer
 */
public record PlannedText(String title, @Nullable String scope, @Nullable OverlapParty responsible,
		List<PlannedClaim> claims, SortedMap<String, Double> words, Set<String> references) {

	/** What stands for its key, which it does not have. */
	public static final String KEY = "planned";

	/**
	 * Somebody's who is none of the bodies there are: so every text may overlap with it.
	 */
	private static final Set<BodyCode> SIDES = Set.of(new BodyCode(KEY));

	public PlannedText {
		claims = List.copyOf(claims);
		words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
		references = Set.copyOf(references);
	}

	/** The text as one of a pair. */
	Text asText(Reach reach) {
		return new Text(KEY, SIDES, reach.topics() == null || !this.claims.isEmpty(), Set.of());
	}

}
