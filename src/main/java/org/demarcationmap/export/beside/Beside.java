package org.demarcationmap.export.beside;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.demarcation.annotations.Annotation;
import org.demarcationmap.export.MapContent;
import org.demarcationmap.overlap.coverage.TopicCoverage;
import org.demarcationmap.overlap.matrix.OverlapMatrix;

/**
 * What stands beside a map now, as far as the reader may see it. It is no part of the map
 * and its checksum.
 *
 * @param asOf the moment at which it was read
 * @param notices what must not be overlooked in it, such as overlaps that are older than
 * the catalogue
 * @param coverage how the sides stand to every topic in scope, by slug
 * @param matrix who overlaps with whom
 * @param proposals the proposals on which the map rests, and for a line those that are
 * open
 * @param annotations the annotations that the reader may see, newest first
 */
public record Beside(Instant asOf, List<String> notices, List<TopicCoverage> coverage, OverlapMatrix matrix,
		List<ProposalNow> proposals, List<Annotation> annotations) {

	public Beside {
		notices = List.copyOf(notices);
		coverage = List.copyOf(coverage);
		proposals = List.copyOf(proposals);
		annotations = List.copyOf(annotations);
	}

	/** The topics in scope about which a map says nothing. */
	public List<TopicCoverage> leftOpen(MapContent whole) {
		var spokenOf = whole.topics();
		return this.coverage.stream().filter((it) -> !spokenOf.contains(it.topic().slug().value())).toList();
	}

}
