package org.demarcationmap.demarcation.lines;

import org.demarcationmap.overlap.Evidence;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapTopic;

/**
 * Freezes overlaps into cards of a line.
 */
final class Cards {

	private Cards() {
	}

	static LineContent.Card of(Overlap overlap, OverlapTopic topic) {
		return new LineContent.Card(topic.slug().value(), overlap.score().value(), overlap.methodVersion().value(),
				overlap.sentence(), overlap.evidence().stream().map(Evidence::text).toList());
	}

}
