package org.demarcationmap.demarcation.lines;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.lines.LineContent.SaidOfCard;
import org.demarcationmap.overlap.Evidence;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.reviews.Reviewed;

/**
 * Copies overlaps as cards of a line.
 *
 * @param sides the bodies whose reviews are kept, in their order
 */
record Cards(List<BodyCode> sides) {

	LineContent.Card of(Overlap overlap, Reviewed reviewed) {
		return new LineContent.Card(overlap.topic().orElseThrow().slug().value(), overlap.score().value(),
				overlap.methodVersion().value(), overlap.sentence(),
				overlap.evidence().stream().map(Evidence::text).toList(), overlap.id(), signals(overlap),
				said(reviewed));
	}

	private static Map<String, Double> signals(Overlap overlap) {
		return overlap.signals()
			.stream()
			.collect(Collectors.toMap((it) -> it.signal().name(), (it) -> it.score().value()));
	}

	private List<SaidOfCard> said(Reviewed reviewed) {
		return reviewed.of(this.sides)
			.stream()
			.flatMap((side) -> side.view().stream())
			.map((it) -> new SaidOfCard(it.side().value(), it.verdict().name(), it.reason(), it.by(), it.made()))
			.toList();
	}

}
