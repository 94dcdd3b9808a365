package org.demarcationmap.demarcation.lines;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.lines.LineContent.Card;
import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.demarcation.lines.LineContent.NamedTopic;
import org.demarcationmap.demarcation.lines.LineContent.TreatmentFacts;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.reviews.OverlapReviews;
import org.demarcationmap.overlap.reviews.Reviewed;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The evidence on topics as it is now; a conclusion keeps a copy of it, so that a version
 * of the line never drifts.
 */
@Repository
public class EvidenceNow {

	private static final String TREATMENTS = Cypher.statement("demarcation/line-treatments");

	private static final String TOPICS = """
			CYPHER 25
			MATCH (topic:Topic)
			WHERE topic.slug IN $topics
			RETURN topic.slug AS slug, topic.name AS name
			ORDER BY slug
			""";

	private final Neo4jClient client;

	private final Overlaps overlaps;

	private final OverlapReviews reviews;

	EvidenceNow(Neo4jClient client, Overlaps overlaps, OverlapReviews reviews) {
		this.client = client;
		this.overlaps = overlaps;
		this.reviews = reviews;
	}

	/**
	 * Reads what is known of topics.
	 * @param demarcation whose sides and aspects are looked at
	 * @param topics the slugs of topics in its scope
	 * @return the evidence, by topic
	 */
	public TopicEvidence on(Demarcation demarcation, Set<String> topics) {
		return new TopicEvidence(names(topics), cards(demarcation, topics), treatments(demarcation, topics));
	}

	private List<NamedTopic> names(Set<String> topics) {
		return List.copyOf(this.client.query(TOPICS)
			.bind(List.copyOf(topics))
			.to("topics")
			.fetchAs(NamedTopic.class)
			.mappedBy((_, row) -> new NamedTopic(row.get("slug").asString(), row.get("name").asString()))
			.all());
	}

	private List<Card> cards(Demarcation demarcation, Set<String> topics) {
		var found = this.overlaps.in(demarcation.scope())
			.stream()
			.filter((overlap) -> overlap.topic().filter((it) -> topics.contains(it.slug().value())).isPresent())
			.toList();
		var said = this.reviews.of(found.stream().map(Overlap::id).toList());
		return found.stream()
			.map((overlap) -> new Cards(demarcation.bodies()).of(overlap,
					said.getOrDefault(overlap.id(), Reviewed.BY_NOBODY)))
			.toList();
	}

	private List<FrozenTreatment> treatments(Demarcation demarcation, Set<String> topics) {
		return List.copyOf(this.client.query(TREATMENTS)
			.bindAll(Map.of("topics", List.copyOf(topics), "bodies",
					demarcation.bodies().stream().map(BodyCode::value).toList()))
			.fetchAs(FrozenTreatment.class)
			.mappedBy((_, row) -> new FrozenTreatment(row.get("topic").asString(), row.get("body").asString(),
					row.get("deliverable").asString(), row.get("grade").asString(), row.get("status").asString(),
					facts(row)))
			.all());
	}

	private static TreatmentFacts facts(Record row) {
		return new TreatmentFacts(text(row, "title"), text(row, "question"), text(row, "aspect"), text(row, "place"),
				text(row, "justification"), row.get("confidence").isNull() ? null : row.get("confidence").asDouble(),
				text(row, "source"));
	}

	private static @Nullable String text(Record row, String column) {
		return row.get(column).isNull() ? null : row.get(column).asString();
	}

}
