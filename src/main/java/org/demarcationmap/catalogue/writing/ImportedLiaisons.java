package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.demarcationmap.catalogue.facts.CatalogueFact.LiaisonsFact;
import org.demarcationmap.catalogue.facts.Problem;

import org.springframework.stereotype.Component;

/**
 * The bodies in the database that work items name as liaisons. What an item names is one
 * list: who is no longer on it goes. Bodies that the catalogue lacks are kept as text
 * until they are known.
 */
@Component
class ImportedLiaisons {

	private final ImportedTexts texts;

	private final NodeTable bodies;

	private final NodeTable liaisons;

	ImportedLiaisons(Statements statements, ImportedTexts texts) {
		this.texts = texts;
		this.bodies = new NodeTable(statements, "bodies");
		this.liaisons = new NodeTable(statements, "liaisons");
	}

	Outcome write(List<LiaisonsFact> facts) {
		var keys = this.texts.keys(facts.stream().map(LiaisonsFact::item).toList());
		var known = this.bodies.read(facts.stream().flatMap((fact) -> fact.names().stream()).distinct().toList())
			.keySet();
		var taken = new ArrayList<NodeFact>();
		var outcomes = new ArrayList<Outcome>();
		for (var fact : facts) {
			var item = keys.get(fact.item().normalised());
			if (item == null) {
				outcomes.add(Outcome.rejected(fact.locus()
					.problem("liaisons", fact.item().value(),
							"The catalogue has no work item of this name; add it first.")));
			}
			else {
				outcomes.add(Outcome.noted(unknown(fact, known)));
				taken.add(node(fact, item, known));
			}
		}
		outcomes.addAll(this.liaisons.write(taken));
		return Outcome.sum(outcomes);
	}

	private static List<Problem> unknown(LiaisonsFact fact, Set<Object> known) {
		return fact.names()
			.stream()
			.filter((name) -> !known.contains(name))
			.map((name) -> fact.locus()
				.problem("liaisons", name,
						"The catalogue has no body of this code, and the name was kept as text. Add the body, and import this again."))
			.toList();
	}

	private static NodeFact node(LiaisonsFact fact, String item, Set<Object> known) {
		var bodies = fact.names().stream().filter(known::contains).sorted().toList();
		var others = fact.names().stream().filter((name) -> !known.contains(name)).sorted().toList();
		return new NodeFact(new Subject("LIAISONS", fact.item().value(), fact.locus()), item, fact.provenance(),
				new Row(), new Row().put("liaisons", bodies).put("otherLiaisons", others));
	}

}
