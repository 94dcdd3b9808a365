package org.demarcationmap.catalogue.writing;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.CatalogueFact.QuestionFact;

import org.springframework.stereotype.Component;

/**
 * The Questions in the database, each in its study period.
 */
@Component
class ImportedQuestions {

	private final Responsibilities responsibilities;

	private final NodeTable nodes;

	ImportedQuestions(Statements statements, Responsibilities responsibilities) {
		this.responsibilities = responsibilities;
		this.nodes = new NodeTable(statements, "questions");
	}

	Outcome write(List<QuestionFact> facts) {
		var bodies = this.responsibilities.bodies(facts.stream().map((fact) -> fact.number().body()));
		var taken = facts.stream().filter((fact) -> bodies.contains(fact.number().body().value())).toList();
		var refused = facts.stream()
			.filter((fact) -> !taken.contains(fact))
			.map((fact) -> Outcome.rejected(fact.locus()
				.problem("number", fact.number().toString(),
						"The catalogue has no body " + fact.number().body() + "; add it first.")));
		var written = this.nodes.write(taken.stream().map(ImportedQuestions::node).toList());
		return Outcome.sum(Stream.concat(written.stream(), refused));
	}

	private static NodeFact node(QuestionFact fact) {
		var name = fact.number() + " (" + fact.period() + ")";
		var properties = new Row().put("name", name)
			.put("number", fact.number())
			.put("period", fact.period())
			.put("title", fact.title())
			.put("workingParty", fact.workingParty());
		return new NodeFact(new Subject("QUESTION", name, fact.locus()), name, fact.provenance(), properties,
				new Row().put("body", fact.number().body()));
	}

}
