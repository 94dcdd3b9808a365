package org.demarcationmap.demarcation.annotations;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.reviews.OverlapReviews;
import org.demarcationmap.overlap.reviews.OverlapState;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The topics that are contested: more than one side treats them, and not all sides reject
 * that; or two open proposals or more speak of them.
 */
@Component
class ContestedTopics {

	private static final String COMPETED_FOR = Cypher.statement("demarcation/topics-competed-for");

	private final Overlaps overlaps;

	private final OverlapReviews reviews;

	private final Neo4jClient client;

	ContestedTopics(Overlaps overlaps, OverlapReviews reviews, Neo4jClient client) {
		this.overlaps = overlaps;
		this.reviews = reviews;
		this.client = client;
	}

	/** The slugs of the topics. */
	List<String> in(Demarcation demarcation) {
		return Stream.concat(overlapping(demarcation), competedFor(demarcation)).distinct().toList();
	}

	private Stream<String> overlapping(Demarcation demarcation) {
		var found = this.overlaps.in(demarcation.scope());
		var reviewed = this.reviews.of(found.stream().map(Overlap::id).toList());
		return found.stream().filter((overlap) -> {
			var its = reviewed.get(overlap.id());
			return its == null || its.state() == OverlapState.AWAKE;
		}).flatMap((overlap) -> overlap.topic().stream()).map((topic) -> topic.slug().value());
	}

	private Stream<String> competedFor(Demarcation demarcation) {
		return this.client.query(COMPETED_FOR)
			.bind(demarcation.slug().value())
			.to("demarcation")
			.fetchAs(String.class)
			.all()
			.stream();
	}

}
