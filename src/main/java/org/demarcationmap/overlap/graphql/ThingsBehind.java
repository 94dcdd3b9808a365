package org.demarcationmap.overlap.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.graphql.Node;

/**
 * Finds the things of the catalogue that what is shown speaks of, in one call.
 */
final class ThingsBehind {

	private final ThingLookup things;

	ThingsBehind(ThingLookup things) {
		this.things = things;
	}

	/** The thing behind each; what has none, or one that went, is left out. */
	<S, T extends Node> Map<S, T> each(Collection<S> shown, Function<S, @Nullable String> key, Class<T> kind) {
		var keys = new HashMap<S, String>();
		for (var one : shown) {
			var its = key.apply(one);
			if (its != null) {
				keys.put(one, its);
			}
		}
		var found = this.things.withKeys(keys.values().stream().distinct().toList(), kind);
		var each = new HashMap<S, T>();
		keys.forEach((one, its) -> {
			var thing = found.get(its);
			if (thing != null) {
				each.put(one, thing);
			}
		});
		return each;
	}

}
