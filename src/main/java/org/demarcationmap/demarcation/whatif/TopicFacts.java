package org.demarcationmap.demarcation.whatif;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.neo4j.Cypher;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * What the catalogue says of the topics of a proposal, read in one call.
 */
@Repository
class TopicFacts {

	private static final String STATEMENT = Cypher.statement("demarcation/what-if");

	private final Neo4jClient client;

	TopicFacts(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The topics with the texts that treat them as a main subject.
	 * @param topics the topics
	 * @param sides the bodies of the sides
	 * @return the topics that there are, by slug
	 */
	List<TopicFact> on(Collection<TopicSlug> topics, Collection<BodyCode> sides) {
		return List.copyOf(this.client.query(STATEMENT)
			.bindAll(Map.of("topics", topics.stream().map(TopicSlug::value).toList(), "sides",
					sides.stream().map(BodyCode::value).toList()))
			.fetchAs(TopicFact.class)
			.mappedBy((_, row) -> fact(row))
			.all());
	}

	private static TopicFact fact(Record row) {
		var slug = row.get("topic").asString();
		var name = row.get("name").asString();
		return new TopicFact(PresumedProcedure.of(slug, name, row.get("description").asString()),
				row.get("texts").asList((text) -> text(new TopicSlug(slug), name, text)));
	}

	private static MainText text(TopicSlug topic, String name, Value text) {
		return new MainText(text.get("key").asString(), text.get("name").asString(), topic, name,
				new Aspect(text.get("aspect").asString()),
				text.get("bodies").asList((code) -> new BodyCode(code.asString())));
	}

	/**
	 * A topic.
	 *
	 * @param procedure how texts on it would presumably be approved
	 * @param texts the current texts of the sides that treat it as a main subject
	 */
	record TopicFact(PresumedProcedure procedure, List<MainText> texts) {

		TopicFact {
			texts = List.copyOf(texts);
		}

	}

}
