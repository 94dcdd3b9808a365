package org.demarcationmap.overlap.pairs;

import java.util.Set;

import org.demarcationmap.catalogue.BodyCode;

/**
 * A Deliverable as one of a pair.
 *
 * @param key its key
 * @param sides which of the sides are responsible for it
 * @param inScope whether it treats a topic in scope
 * @param same the keys of texts that are the same work: its twin, and what a work item
 * became
 */
public record Text(String key, Set<BodyCode> sides, boolean inScope, Set<String> same) {

	public Text {
		sides = Set.copyOf(sides);
		same = Set.copyOf(same);
	}

	/**
	 * Whether the two can overlap: they are two works of two sides, and at least one is
	 * in scope.
	 */
	boolean canOverlap(Text other) {
		return (this.inScope || other.inScope) && !this.key.equals(other.key) && !this.same.contains(other.key)
				&& hasTwoSides(other);
	}

	private boolean hasTwoSides(Text other) {
		return this.sides.size() > 1 || other.sides.size() > 1 || !this.sides.equals(other.sides);
	}

}
