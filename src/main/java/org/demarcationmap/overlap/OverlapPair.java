package org.demarcationmap.overlap;

/**
 * Two Deliverables of two sides.
 *
 * @param left the key of the one whose key comes first
 * @param right the key of the other
 * @param name the names of both
 */
public record OverlapPair(String left, String right, String name) implements OverlapSubject {

	@Override
	public OverlapKind kind() {
		return OverlapKind.PAIR;
	}

}
