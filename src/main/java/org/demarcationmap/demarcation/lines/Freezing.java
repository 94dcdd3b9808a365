package org.demarcationmap.demarcation.lines;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.lines.LineContent.Card;
import org.demarcationmap.demarcation.lines.LineContent.Concluded;
import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.Overlaps;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Copies what a conclusion rests on, so that a version of the line never drifts.
 */
@Repository
class Freezing {

	private static final String TREATMENTS = Cypher.statement("demarcation/line-treatments");

	private final Neo4jClient client;

	private final Overlaps overlaps;

	Freezing(Neo4jClient client, Overlaps overlaps) {
		this.client = client;
		this.overlaps = overlaps;
	}

	Concluded of(Demarcation demarcation, List<Allocation> allocations) {
		var concluded = new Concluded(allocations, List.of(), List.of());
		var topics = concluded.topics();
		return new Concluded(allocations, cards(demarcation, topics), treatments(demarcation, topics));
	}

	private List<Card> cards(Demarcation demarcation, Set<String> topics) {
		return this.overlaps.in(demarcation.scope())
			.stream()
			.flatMap((overlap) -> overlap.topic()
				.filter((topic) -> topics.contains(topic.slug().value()))
				.map((topic) -> Cards.of(overlap, topic))
				.stream())
			.toList();
	}

	private List<FrozenTreatment> treatments(Demarcation demarcation, Set<String> topics) {
		return List.copyOf(this.client.query(TREATMENTS)
			.bindAll(Map.of("topics", List.copyOf(topics), "bodies",
					demarcation.bodies().stream().map(BodyCode::value).toList()))
			.fetchAs(FrozenTreatment.class)
			.mappedBy((_, row) -> new FrozenTreatment(row.get("topic").asString(), row.get("body").asString(),
					row.get("deliverable").asString(), row.get("grade").asString(), row.get("status").asString()))
			.all());
	}

}
