package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.facts.Responsibility;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the bodies and Questions that facts hold responsible.
 */
@Component
class Responsibilities {

	private final Statements statements;

	Responsibilities(Statements statements) {
		this.statements = statements;
	}

	Known known(List<DeliverableFact> facts) {
		return new Known(bodies(facts.stream().flatMap((fact) -> Stream.ofNullable(fact.responsibility().body()))),
				this.statements.read("questions-by-number", "numbers",
						facts.stream()
							.flatMap((fact) -> Stream.ofNullable(fact.responsibility().question()))
							.map(QuestionNumber::toString)
							.distinct()
							.toList()));
	}

	Set<String> bodies(Stream<BodyCode> codes) {
		var wanted = codes.map(BodyCode::value).distinct().toList();
		return this.statements.read("bodies-read", "identities", wanted)
			.stream()
			.map((row) -> row.text("identity"))
			.collect(Collectors.toCollection(HashSet::new));
	}

	/**
	 * The bodies and Questions that the catalogue has, of those that a batch names.
	 *
	 * @param bodies their codes
	 * @param questions number, period and name of each, by period
	 */
	record Known(Set<String> bodies, List<Row> questions) {

		ResponsibilityState state(DeliverableFact fact) {
			var said = fact.responsibility();
			var body = (said.body() != null && this.bodies.contains(said.body().value())) ? said.body().value() : null;
			return new ResponsibilityState(body, question(said), said.since(), fact.provenance());
		}

		List<Problem> problems(DeliverableFact fact) {
			var said = fact.responsibility();
			var problems = new ArrayList<Problem>();
			if (said.body() != null && !this.bodies.contains(said.body().value())) {
				problems.add(fact.locus()
					.problem("body", said.body().value(), "The catalogue has no body of this code; add it first."));
			}
			if (said.question() != null && question(said) == null) {
				problems.add(fact.locus()
					.problem("question", said.question() + ((said.period() != null) ? " " + said.period() : ""),
							"The catalogue has no such Question; add it first."));
			}
			return problems;
		}

		private @Nullable String question(Responsibility said) {
			return this.questions.stream()
				.filter((row) -> said.question() != null && row.text("number").equals(said.question().toString()))
				.filter((row) -> said.period() == null || row.text("period").equals(said.period().toString()))
				.map((row) -> row.text("name"))
				.reduce((earlier, later) -> later)
				.orElse(null);
		}

	}

}
