package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.facts.CatalogueFact.TreatmentFact;

import org.springframework.stereotype.Component;

/**
 * The claims in the database that a Deliverable treats a topic. A claim is known by its
 * Deliverable, topic, place and aspect.
 */
@Component
class ImportedTreatments {

	private final ImportedTexts texts;

	private final NodeTable topics;

	private final NodeTable nodes;

	ImportedTreatments(Statements statements, ImportedTexts texts) {
		this.texts = texts;
		this.topics = new NodeTable(statements, "topics");
		this.nodes = new NodeTable(statements, "treatments");
	}

	Outcome write(List<TreatmentFact> facts) {
		var keys = this.texts.keys(facts.stream().map(TreatmentFact::deliverable).toList());
		var known = this.topics.read(facts.stream().map((fact) -> fact.topic().value()).distinct().toList());
		var taken = new ArrayList<NodeFact>();
		var outcomes = new ArrayList<Outcome>();
		for (var fact : facts) {
			var text = keys.get(fact.deliverable().normalised());
			if (text == null) {
				outcomes.add(refused(fact, "deliverable", fact.deliverable().value()));
			}
			else if (!known.containsKey(fact.topic().value())) {
				outcomes.add(refused(fact, "topic", fact.topic().value()));
			}
			else {
				taken.add(node(fact, text));
			}
		}
		outcomes.addAll(this.nodes.write(taken));
		return Outcome.sum(outcomes);
	}

	private static Outcome refused(TreatmentFact fact, String field, String value) {
		return Outcome.rejected(
				fact.locus().problem(field, value, "The catalogue has no " + field + " of this name; add it first."));
	}

	private static NodeFact node(TreatmentFact fact, String text) {
		var claim = fact.claim();
		var properties = new Row().put("grade", claim.grade())
			.put("place", claim.place())
			.put("aspect", claim.aspect())
			.put("justification", claim.justification())
			.put("confidence", claim.confidence().value())
			.put("status", claim.status());
		var subject = new Subject("TREATMENT", fact.deliverable() + " treats " + fact.topic(), fact.locus());
		var identity = Map.of("text", text, "topic", fact.topic().value(), "place", claim.place().name(), "aspect",
				claim.aspect().value());
		return new NodeFact(subject, identity, fact.provenance(), properties, new Row());
	}

}
