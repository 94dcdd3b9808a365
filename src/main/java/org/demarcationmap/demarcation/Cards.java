package org.demarcationmap.demarcation;

import org.demarcationmap.overlap.Evidence;
import org.demarcationmap.overlap.Overlap;

/**
 * Freezes overlaps into cards of a line.
 */
final class Cards {

	private Cards() {
	}

	static LineContent.Card of(Overlap overlap) {
		return new LineContent.Card(overlap.topic().slug().value(), overlap.score().value(),
				overlap.methodVersion().value(), overlap.sentence(),
				overlap.evidence().stream().map(Evidence::text).toList());
	}

}
