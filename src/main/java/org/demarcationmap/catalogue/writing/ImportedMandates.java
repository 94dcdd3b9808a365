package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.facts.CatalogueFact.MandateFact;
import org.demarcationmap.catalogue.facts.Problem;

import org.springframework.stereotype.Component;

/**
 * What the mandates of bodies and Questions in the database say of topics.
 */
@Component
class ImportedMandates {

	private final NodeTable bodies;

	private final NodeTable questions;

	private final NodeTable topics;

	private final NodeTable mandates;

	ImportedMandates(Statements statements) {
		this.bodies = new NodeTable(statements, "bodies");
		this.questions = new NodeTable(statements, "questions");
		this.topics = new NodeTable(statements, "topics");
		this.mandates = new NodeTable(statements, "mandates");
	}

	Outcome write(List<MandateFact> facts) {
		var named = facts.stream().map(ImportedMandates::holder).distinct().toList();
		var holders = new HashSet<>(this.bodies.read(named).keySet());
		holders.addAll(this.questions.read(named).keySet());
		var slugs = facts.stream().flatMap((fact) -> fact.topics().stream()).map(TopicSlug::value).distinct().toList();
		var topics = this.topics.read(slugs).keySet();
		var taken = new ArrayList<NodeFact>();
		var outcomes = new ArrayList<Outcome>();
		for (var fact : facts) {
			if (!holders.contains(holder(fact))) {
				outcomes.add(Outcome.rejected(fact.locus()
					.problem("holder", holder(fact), "The catalogue has no such body or Question; add it first.")));
			}
			else {
				outcomes.add(Outcome.noted(unknown(fact, topics)));
				taken.add(node(fact, topics));
			}
		}
		outcomes.addAll(this.mandates.write(taken));
		return Outcome.sum(outcomes);
	}

	private static List<Problem> unknown(MandateFact fact, Set<Object> topics) {
		return fact.topics()
			.stream()
			.map(TopicSlug::value)
			.filter((slug) -> !topics.contains(slug))
			.map((slug) -> fact.locus()
				.problem("topics", slug, "The catalogue has no topic of this slug; add it first."))
			.toList();
	}

	private static String holder(MandateFact fact) {
		return (fact.question() != null) ? fact.question().toString() : fact.body().value();
	}

	private static NodeFact node(MandateFact fact, Set<Object> topics) {
		var spokenOf = fact.topics().stream().map(TopicSlug::value).filter(topics::contains).distinct().sorted();
		var identity = Map.of("holder", holder(fact), "statement", fact.statement());
		return new NodeFact(new Subject("MANDATE", holder(fact), fact.locus()), identity, fact.provenance(), new Row(),
				new Row().put("topics", spokenOf.toList()));
	}

}
