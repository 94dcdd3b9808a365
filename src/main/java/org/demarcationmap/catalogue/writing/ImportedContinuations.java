package org.demarcationmap.catalogue.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.CatalogueFact.ContinuationFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.PeriodQuestion;

import org.springframework.stereotype.Component;

/**
 * Which Questions in the database go on from which earlier ones.
 */
@Component
class ImportedContinuations {

	private final NodeTable questions;

	private final NodeTable continuations;

	ImportedContinuations(Statements statements) {
		this.questions = new NodeTable(statements, "questions");
		this.continuations = new NodeTable(statements, "continuations");
	}

	Outcome write(List<ContinuationFact> facts) {
		var known = this.questions
			.read(facts.stream()
				.flatMap((fact) -> Stream.of(fact.later(), fact.earlier()))
				.map(PeriodQuestion::toString)
				.distinct()
				.toList())
			.keySet();
		var refused = facts.stream().flatMap((fact) -> missing(fact, known).stream());
		var taken = facts.stream().filter((fact) -> missing(fact, known).isEmpty());
		var written = this.continuations.write(taken.map(ImportedContinuations::node).toList());
		return Outcome.sum(Stream.concat(refused, written.stream()));
	}

	private static Optional<Outcome> missing(ContinuationFact fact, Set<Object> known) {
		return Stream.of(fact.later(), fact.earlier())
			.map(PeriodQuestion::toString)
			.filter((name) -> !known.contains(name))
			.findFirst()
			.map((name) -> Outcome.rejected(fact.locus()
				.problem("number", name, "The catalogue has no such Question in this study period; add it first.")));
	}

	private static NodeFact node(ContinuationFact fact) {
		var subject = new Subject("CONTINUATION", fact.later() + " from " + fact.earlier(), fact.locus());
		var identity = Map.of("later", fact.later().toString(), "earlier", fact.earlier().toString());
		return new NodeFact(subject, identity, fact.provenance(), new Row().put("kind", fact.kind()), new Row());
	}

}
