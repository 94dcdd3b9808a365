package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.demarcationmap.catalogue.facts.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of one kind that are known by a business name: compares what facts say with what
 * the catalogue has, and writes the difference.
 */
final class NodeTable {

	private final Statements statements;

	private final String kind;

	NodeTable(Statements statements, String kind) {
		this.statements = statements;
		this.kind = kind;
	}

	/**
	 * What the catalogue has.
	 * @param identities business names
	 * @return rows with {@code key}, {@code properties} and {@code links}, by business
	 * name
	 */
	Map<Object, Row> read(List<?> identities) {
		var found = new HashMap<Object, Row>();
		this.statements.read(this.kind + "-read", "identities", identities)
			.forEach((row) -> found.put(row.asMap().get("identity"), row));
		return found;
	}

	/**
	 * Writes facts, the later one standing where two speak of the same thing.
	 * @param facts the facts
	 * @return what became of each, in their order
	 */
	List<Outcome> write(List<NodeFact> facts) {
		var known = read(facts.stream().map(NodeFact::identity).distinct().toList());
		var changed = new LinkedHashMap<Object, Row>();
		var outcomes = new ArrayList<Outcome>();
		for (var fact : facts) {
			var before = known.get(fact.identity());
			outcomes.add(fact.outcome(before));
			if (fact.adds(before)) {
				var after = fact.onto(before);
				known.put(fact.identity(), after);
				changed.put(fact.identity(), after);
			}
		}
		this.statements.write(this.kind + "-write", List.copyOf(changed.values()));
		return outcomes;
	}

	/**
	 * What a fact says of one node.
	 *
	 * @param identity the business name: a text, or a map of texts
	 * @param origin the kind of source
	 * @param properties its properties
	 * @param links the business names of the nodes that it is joined to
	 */
	record NodeFact(Object identity, Origin origin, Row properties, Row links) {

		boolean adds(@Nullable Row before) {
			return before == null || (this.origin.mayReplace(before.row("properties").value("origin", Origin::valueOf))
					&& !(before.row("properties").says(this.properties) && before.row("links").says(this.links)));
		}

		Outcome outcome(@Nullable Row before) {
			return (before == null) ? Outcome.CREATED : adds(before) ? Outcome.UPDATED : Outcome.UNCHANGED;
		}

		Row onto(@Nullable Row before) {
			var key = (before != null) ? before.text("key") : UUID.randomUUID().toString();
			var properties = (before != null) ? before.row("properties") : new Row();
			this.properties.asMap().forEach(properties::put);
			return new Row().put("identity", this.identity)
				.put("key", key)
				.put("properties", properties)
				.put("links", this.links);
		}

	}

}
