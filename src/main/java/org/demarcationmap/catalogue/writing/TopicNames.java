package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.writing.Change.Action;

/**
 * The names that a batch of facts gives to topics. None is taken away from another topic,
 * and none comes back that a person took away.
 */
final class TopicNames {

	private final Map<String, String> owners;

	private final Map<String, Row> takenAway = new HashMap<>();

	private final List<Row> rows = new ArrayList<>();

	/**
	 * Starts with what the catalogue has.
	 * @param owners slugs by the lookup form of a name
	 * @param takenAway names that were taken away from topics: slug, lookup form and key
	 * of the topic
	 */
	TopicNames(Map<String, String> owners, List<Row> takenAway) {
		this.owners = new HashMap<>(owners);
		takenAway.forEach((row) -> this.takenAway.put(row.text("topic") + "\n" + row.text("normalised"), row));
	}

	static Stream<TopicName> of(TopicFact fact) {
		return Stream.concat(Stream.of(fact.name()), fact.aliases().stream());
	}

	/**
	 * Gives a topic the names that a fact says it has.
	 * @return names given, names that people have to decide on, and names that another
	 * topic has
	 */
	Outcome take(TopicFact fact) {
		return Outcome.sum(of(fact).map((name) -> take(name, fact)));
	}

	private Outcome take(TopicName name, TopicFact fact) {
		var slug = fact.slug().value();
		var subject = new Subject("NAME", name.value(), fact.locus());
		var gone = this.takenAway.get(slug + "\n" + name.normalised());
		if (gone != null) {
			return Outcome.NOTHING
				.with(List.of(TextBatch.givenBack(subject, fact.provenance().source(), gone.text("key"))));
		}
		var owner = this.owners.putIfAbsent(name.normalised(), slug);
		if (owner == null) {
			this.rows.add(row(name, fact));
			return Outcome.NOTHING.with(List.of(Change.created(subject, slug, fact.provenance().source())));
		}
		return owner.equals(slug) ? Outcome.NOTHING : Outcome.noted(List.of(fact.locus()
			.problem("aliases", name.value(), "This is a name of the topic " + owner + " already; choose another.")));
	}

	private static Row row(TopicName name, TopicFact fact) {
		return new Row().put("key", UUID.randomUUID().toString())
			.put("name", name)
			.put("normalised", name.normalised())
			.put("topic", fact.slug())
			.put("properties", new Row().put(fact.provenance()));
	}

	List<Row> rows() {
		return this.rows;
	}

	static boolean isGiven(Outcome names) {
		return names.count(Action.CREATED) > 0;
	}

}
