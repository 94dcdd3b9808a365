package org.demarcationmap.overlap.coverage;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.overlap.OverlapTopic;
import org.demarcationmap.overlap.Scope;

/**
 * How the sides stand to a topic, as a whole and by each aspect in scope.
 *
 * @param topic the topic
 * @param rows the whole topic first, then the aspects by name
 */
public record TopicCoverage(OverlapTopic topic, List<CoverageRow> rows) {

	public TopicCoverage {
		rows = List.copyOf(rows);
	}

	static TopicCoverage of(Scope scope, TopicClaims claims) {
		return new TopicCoverage(claims.topic(),
				aspects(scope).map((aspect) -> CoverageRow.of(scope, claims, aspect)).toList());
	}

	private static Stream<Aspect> aspects(Scope scope) {
		return Stream.concat(Stream.of(Aspect.WHOLE), scope.aspects().stream()).distinct();
	}

}
