package org.demarcationmap.catalogue.writing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.MandateFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TreatmentFact;

import org.springframework.stereotype.Component;

/**
 * Leads facts on a topic that went into another to where it went. What is said of such a
 * topic itself is not taken: people decided that it is none.
 */
@Component
class MergedTopics {

	private final Statements statements;

	MergedTopics(Statements statements) {
		this.statements = statements;
	}

	Followed follow(List<? extends CatalogueFact> facts) {
		var slugs = facts.stream().flatMap(MergedTopics::topics).map(TopicSlug::value).distinct().toList();
		Map<String, String> into = this.statements.read("topics-merged", "slugs", slugs)
			.stream()
			.collect(Collectors.toMap((row) -> row.text("slug"), (row) -> row.text("into")));
		return into.isEmpty() ? new Followed(facts, Outcome.NOTHING)
				: new Followed(facts.stream().flatMap((fact) -> led(fact, into)).toList(),
						Outcome.sum(facts.stream().flatMap((fact) -> refused(fact, into).stream())));
	}

	private static Stream<TopicSlug> topics(CatalogueFact fact) {
		return switch (fact) {
			case TopicFact topic -> Stream.of(topic.slug(), topic.broader()).filter(Objects::nonNull);
			case TreatmentFact treatment -> Stream.of(treatment.topic());
			case MandateFact mandate -> mandate.topics().stream();
			default -> Stream.empty();
		};
	}

	private static Stream<CatalogueFact> led(CatalogueFact fact, Map<String, String> into) {
		return switch (fact) {
			case TopicFact topic when into.containsKey(topic.slug().value()) -> Stream.empty();
			case TopicFact topic when topic.broader() != null ->
				Stream.of(new TopicFact(topic.locus(), topic.slug(), topic.name(), topic.aliases(),
						led(topic.broader(), into), topic.description(), topic.provenance()));
			case TreatmentFact treatment -> Stream.of(new TreatmentFact(treatment.locus(), treatment.deliverable(),
					led(treatment.topic(), into), treatment.claim(), treatment.provenance()));
			case MandateFact mandate -> Stream.of(new MandateFact(mandate.locus(), mandate.body(), mandate.question(),
					mandate.statement(), led(mandate.topics(), into), mandate.provenance()));
			default -> Stream.of(fact);
		};
	}

	private static List<TopicSlug> led(Collection<TopicSlug> topics, Map<String, String> into) {
		return topics.stream().map((topic) -> led(topic, into)).distinct().toList();
	}

	private static TopicSlug led(TopicSlug topic, Map<String, String> into) {
		return new TopicSlug(into.getOrDefault(topic.value(), topic.value()));
	}

	private static Optional<Outcome> refused(CatalogueFact fact, Map<String, String> into) {
		return (fact instanceof TopicFact topic && into.containsKey(topic.slug().value()))
				? Optional.of(Outcome.rejected(topic.locus()
					.problem("slug", topic.slug().value(),
							"This topic went into '" + into.get(topic.slug().value())
									+ "' here. Take the merge back to import it, or leave it out.")))
				: Optional.empty();
	}

	/**
	 * Facts that speak of topics as they are now.
	 *
	 * @param facts the facts
	 * @param refused those that were not taken
	 */
	record Followed(List<? extends CatalogueFact> facts, Outcome refused) {
	}

}
