package org.demarcationmap.demarcation.clauses;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The Questions and bodies that names stand for.
 *
 * @param byName the parties by the names that were written
 * @param closed those of bodies that are closed
 */
record FoundParties(Map<String, Party> byName, Set<Party> closed) {

	FoundParties {
		byName = Map.copyOf(byName);
		closed = Set.copyOf(closed);
	}

	boolean has(String name) {
		return this.byName.containsKey(name);
	}

	@Nullable Party get(String name) {
		return this.byName.get(name);
	}

	List<Party> all(Collection<String> names) {
		return names.stream().flatMap((name) -> Stream.ofNullable(this.byName.get(name))).toList();
	}

	/** Whether nobody works there any more. */
	boolean isClosed(Party party) {
		return this.closed.contains(party);
	}

}
