package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.facts.CatalogueFact.ReferenceFact;

import org.springframework.stereotype.Component;

/**
 * The references in the database from one text to another. A reference is known by its
 * two texts and its kind.
 */
@Component
class ImportedReferences {

	private final ImportedTexts texts;

	private final NodeTable references;

	ImportedReferences(Statements statements, ImportedTexts texts) {
		this.texts = texts;
		this.references = new NodeTable(statements, "references");
	}

	Outcome write(List<ReferenceFact> facts) {
		var keys = this.texts.keys(facts.stream().flatMap((fact) -> Stream.of(fact.from(), fact.to())).toList());
		var taken = new ArrayList<NodeFact>();
		var outcomes = new ArrayList<Outcome>();
		for (var fact : facts) {
			var from = keys.get(fact.from().normalised());
			var to = keys.get(fact.to().normalised());
			if (from == null || to == null) {
				outcomes.add(unknown(fact, (from == null) ? "from" : "to"));
			}
			else if (from.equals(to)) {
				outcomes.add(Outcome.rejected(fact.locus()
					.problem("to", fact.to().value(), "This is the text itself; name another one, or leave it out.")));
			}
			else {
				taken.add(node(fact, from, to));
			}
		}
		outcomes.addAll(this.references.write(taken));
		return Outcome.sum(outcomes);
	}

	private static Outcome unknown(ReferenceFact fact, String field) {
		DeliverableName name = field.equals("from") ? fact.from() : fact.to();
		return Outcome.rejected(fact.locus()
			.problem(field, name.value(), "The catalogue has no Deliverable of this name; add it first."));
	}

	private static NodeFact node(ReferenceFact fact, String from, String to) {
		var subject = new Subject("REFERENCE", fact.from() + " " + fact.kind() + " " + fact.to(), fact.locus());
		var identity = Map.of("from", from, "to", to, "kind", fact.kind().name());
		return new NodeFact(subject, identity, fact.provenance(), new Row().put("where", fact.where()), new Row());
	}

}
