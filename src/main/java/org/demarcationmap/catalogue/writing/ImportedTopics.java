package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.writing.NodeTable.NodeFact;

import org.springframework.stereotype.Component;

/**
 * The topics in the database, with their names and the broader topics they belong to.
 */
@Component
class ImportedTopics {

	private final Statements statements;

	private final NodeTable nodes;

	ImportedTopics(Statements statements) {
		this.statements = statements;
		this.nodes = new NodeTable(statements, "topics");
	}

	Outcome write(List<TopicFact> facts) {
		var known = broader(facts);
		var outcomes = this.nodes.write(facts.stream().map((fact) -> node(fact, known)).toList());
		var owners = owners(facts);
		var names = new ArrayList<Row>();
		var broader = new ArrayList<Row>();
		var outcome = Outcome.NOTHING;
		for (var index = 0; index < facts.size(); index++) {
			var fact = facts.get(index);
			var problems = problems(fact, known);
			var fresh = names(fact).flatMap((name) -> take(name, fact, owners, problems)).toList();
			names.addAll(fresh);
			var written = outcomes.get(index);
			if (written.changedAnything() && fact.broader() != null && known.contains(fact.broader().value())) {
				broader.add(new Row().put("topic", fact.slug()).put("broader", fact.broader()));
			}
			var named = !fresh.isEmpty() && !written.changedAnything();
			outcome = outcome.plus(named ? Outcome.UPDATED : written).plus(Outcome.noted(problems));
		}
		this.statements.write("topic-names-write", names);
		this.statements.write("broader-write", broader);
		return outcome;
	}

	private Set<Object> broader(List<TopicFact> facts) {
		var named = facts.stream().map(TopicFact::broader).filter(Objects::nonNull).map(TopicSlug::value).distinct();
		var known = new HashSet<>(this.nodes.read(named.toList()).keySet());
		facts.forEach((fact) -> known.add(fact.slug().value()));
		return known;
	}

	private static List<Problem> problems(TopicFact fact, Set<Object> known) {
		var problems = new ArrayList<Problem>();
		var broader = fact.broader();
		if (broader != null && !known.contains(broader.value())) {
			problems.add(fact.locus()
				.problem("broader", broader.value(), "The catalogue has no topic of this slug; add it first."));
		}
		return problems;
	}

	private Map<String, String> owners(List<TopicFact> facts) {
		var names = facts.stream().flatMap(ImportedTopics::names).map(TopicName::normalised).distinct().toList();
		var owners = new HashMap<String, String>();
		this.statements.read("topics-by-name", "names", names)
			.forEach((row) -> owners.put(row.text("name"), row.text("topic")));
		return owners;
	}

	private static Stream<TopicName> names(TopicFact fact) {
		return Stream.concat(Stream.of(fact.name()), fact.aliases().stream());
	}

	private static Stream<Row> take(TopicName name, TopicFact fact, Map<String, String> owners,
			List<Problem> problems) {
		var slug = fact.slug().value();
		var owner = owners.putIfAbsent(name.normalised(), slug);
		if (owner != null && !owner.equals(slug)) {
			problems.add(fact.locus()
				.problem("aliases", name.value(),
						"This is a name of the topic " + owner + " already; choose another."));
		}
		return (owner != null) ? Stream.empty()
				: Stream.of(new Row().put("key", UUID.randomUUID().toString())
					.put("name", name)
					.put("normalised", name.normalised())
					.put("topic", slug)
					.put("properties", new Row().put(fact.provenance())));
	}

	private static NodeFact node(TopicFact fact, Set<Object> known) {
		var properties = new Row().put("slug", fact.slug())
			.put("name", fact.name())
			.put("description", fact.description());
		properties.put(fact.provenance());
		var broader = fact.broader();
		var joined = broader != null && known.contains(broader.value());
		return new NodeFact(fact.slug().value(), fact.provenance().origin(), properties,
				new Row().put("broader", joined ? broader : null));
	}

}
