package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
			var after = fact.onto(before);
			outcomes.add(fact.outcome(before, after));
			if (NodeFact.isChanged(before, after)) {
				known.put(fact.identity(), after);
				changed.put(fact.identity(), after);
			}
		}
		this.statements.write(this.kind + "-write", List.copyOf(changed.values()));
		return outcomes;
	}

}
