package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.catalogue.facts.Problem;

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
		var decided = decide(facts, (_, _) -> Optional.empty());
		write(decided);
		return decided.outcomes();
	}

	void write(Decided decided) {
		this.statements.write(this.kind + "-write", decided.changed());
	}

	/**
	 * Tells what facts would do, the later one standing where two speak of the same
	 * thing.
	 * @param facts the facts
	 * @param guard what refuses some of them
	 */
	Decided decide(List<NodeFact> facts, Guard guard) {
		var known = read(facts.stream().map(NodeFact::identity).distinct().toList());
		var changed = new LinkedHashMap<Object, Row>();
		var outcomes = new ArrayList<Outcome>();
		for (var fact : facts) {
			var before = known.get(fact.identity());
			var after = fact.onto(before);
			var objection = guard.objection(fact, after);
			if (objection.isPresent()) {
				outcomes.add(Outcome.rejected(objection.get()));
				continue;
			}
			outcomes.add(fact.outcome(before, after));
			if (NodeFact.isChanged(before, after)) {
				known.put(fact.identity(), after);
				changed.put(fact.identity(), after);
			}
		}
		return new Decided(outcomes, List.copyOf(changed.values()));
	}

	/**
	 * Looks at what a fact would make of a node.
	 */
	@FunctionalInterface
	interface Guard {

		/**
		 * Says why the fact is not taken; nothing where it may be.
		 */
		Optional<Problem> objection(NodeFact fact, Row after);

	}

	/**
	 * What facts would do.
	 *
	 * @param outcomes what becomes of each, in their order
	 * @param changed the nodes that change, as they will be
	 */
	record Decided(List<Outcome> outcomes, List<Row> changed) {
	}

}
