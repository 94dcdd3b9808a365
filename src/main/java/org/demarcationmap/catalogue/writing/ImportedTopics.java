package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.writing.NodeTable.Decided;
import org.demarcationmap.neo4j.Turns;

import org.springframework.stereotype.Component;

/**
 * The topics in the database, with their names and the broader topics they belong to.
 */
@Component
class ImportedTopics {

	private final Statements statements;

	private final NodeTable nodes;

	private final Turns turns;

	ImportedTopics(Statements statements, Turns turns) {
		this.statements = statements;
		this.turns = turns;
		this.nodes = new NodeTable(statements, "topics");
	}

	Outcome write(List<TopicFact> facts) {
		var known = broader(facts);
		var decided = this.nodes.decide(facts.stream().map((fact) -> node(fact, known)).toList(), tree(facts));
		var taken = new ArrayList<TopicFact>();
		var refused = new ArrayList<Outcome>();
		for (var index = 0; index < facts.size(); index++) {
			if (decided.outcomes().get(index).rejected() > 0) {
				refused.add(decided.outcomes().get(index));
			}
			else {
				taken.add(facts.get(index));
			}
		}
		return refused.isEmpty() ? write(facts, known, decided) : Outcome.sum(refused).plus(write(taken));
	}

	private Outcome write(List<TopicFact> facts, Set<Object> known, Decided decided) {
		this.nodes.write(decided);
		var names = names(facts);
		var broader = new ArrayList<Row>();
		var outcomes = new ArrayList<Outcome>();
		for (var index = 0; index < facts.size(); index++) {
			var fact = facts.get(index);
			var topic = decided.outcomes().get(index);
			if (joins(fact, topic, known)) {
				broader.add(new Row().put("topic", fact.slug()).put("broader", fact.broader()));
			}
			var named = names.take(fact);
			var renamed = TopicNames.isGiven(named) && !topic.changedAnything();
			outcomes.add(renamed ? Outcome.UPDATED.with(topic.changes()) : topic);
			outcomes.add(named.plus(unknown(fact, known)));
		}
		this.statements.write("topic-names-write", names.rows());
		this.statements.write("broader-write", broader);
		return Outcome.sum(outcomes);
	}

	private TopicTree tree(List<TopicFact> facts) {
		var wholes = wholes(facts);
		if (!wholes.isEmpty()) {
			this.turns.take(TopicLookup.TURN);
		}
		return new TopicTree(this.statements.read("topics-above", "slugs", wholes));
	}

	private static List<String> wholes(List<TopicFact> facts) {
		return facts.stream()
			.map(TopicFact::broader)
			.filter(Objects::nonNull)
			.map(TopicSlug::value)
			.distinct()
			.toList();
	}

	private Set<Object> broader(List<TopicFact> facts) {
		var known = new HashSet<>(this.nodes.read(wholes(facts)).keySet());
		facts.forEach((fact) -> known.add(fact.slug().value()));
		return known;
	}

	private static boolean joins(TopicFact fact, Outcome topic, Set<Object> known) {
		return fact.broader() != null && known.contains(fact.broader().value())
				&& (topic.created() > 0 || topic.changes().stream().anyMatch((change) -> change.isUpdateOf("broader")));
	}

	private static Outcome unknown(TopicFact fact, Set<Object> known) {
		var broader = fact.broader();
		return (broader == null || known.contains(broader.value())) ? Outcome.NOTHING
				: Outcome.noted(List.of(fact.locus()
					.problem("broader", broader.value(), "The catalogue has no topic of this slug; add it first.")));
	}

	private TopicNames names(List<TopicFact> facts) {
		var names = facts.stream().flatMap(TopicNames::of).map(TopicName::normalised).distinct().toList();
		var owners = new HashMap<String, String>();
		this.statements.read("topics-by-name", "names", names)
			.forEach((row) -> owners.put(row.text("name"), row.text("topic")));
		var slugs = facts.stream().map((fact) -> fact.slug().value()).distinct().toList();
		return new TopicNames(owners, this.statements.read("topic-names-taken-away", "slugs", slugs));
	}

	private static NodeFact node(TopicFact fact, Set<Object> known) {
		var properties = new Row().put("slug", fact.slug())
			.put("name", fact.name())
			.put("description", fact.description());
		var broader = fact.broader();
		var joined = broader != null && known.contains(broader.value());
		return new NodeFact(new Subject("TOPIC", fact.slug().value(), fact.locus()), fact.slug().value(),
				fact.provenance(), properties, new Row().put("broader", joined ? broader : null));
	}

}
