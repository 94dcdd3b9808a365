package org.demarcationmap.overlap;

import java.util.List;

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

	@Override
	public List<String> keys() {
		return List.of(this.left, this.right);
	}

}
