package org.demarcationmap.catalogue.names;

import java.util.List;

import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for.
 *
 * @param name the name that was asked for
 * @param candidates everything that bears it: what it means first of all before what else
 * is called so
 */
public record Resolution(String name, List<Candidate> candidates) {

	public Resolution {
		candidates = List.copyOf(candidates);
	}

	/**
	 * The one thing that the name means.
	 * @return the thing; none where nothing has the name, or where several things have
	 * the same right to it
	 */
	public @Nullable Node thing() {
		var first = meant();
		return (first.size() == 1) ? first.getFirst().thing() : null;
	}

	public boolean ambiguous() {
		return meant().size() > 1;
	}

	private List<Candidate> meant() {
		return this.candidates.stream()
			.filter((candidate) -> candidate.rank() == this.candidates.getFirst().rank())
			.toList();
	}

	/**
	 * A thing that bears a name.
	 *
	 * @param thing the thing
	 * @param name the name under which it is known
	 * @param through the work item that turned into it, where that bears the name
	 * @param rank 1 where the name means the thing, 2 where the thing is called so too
	 */
	public record Candidate(Node thing, String name, @Nullable Node through, int rank) {
	}

}
