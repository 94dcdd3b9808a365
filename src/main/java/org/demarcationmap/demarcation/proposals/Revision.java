package org.demarcationmap.demarcation.proposals;

import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.Party;
import org.demarcationmap.journal.CanonicalJson;

/**
 * One immutable wording of a proposal.
 *
 * @param number from 1
 * @param contentHash SHA-256 over the canonical JSON of its clauses, in hexadecimal
 * digits
 * @param clauses the clauses in their order
 */
public record Revision(int number, String contentHash, List<Clause> clauses) {

	public Revision {
		clauses = List.copyOf(clauses);
	}

	public static Revision first(List<Clause> clauses) {
		return new Revision(1, CanonicalJson.of(clauses.stream().map(Revision::content).toList()).sha256(), clauses);
	}

	private static Map<String, Object> content(Clause clause) {
		return Map.of("topic", clause.topic().value(), "aspect", clause.aspect().value(), "arrangement",
				clause.arrangement().name(), "responsible", names(clause.responsible()), "contributing",
				names(clause.contributing()), "boundary", clause.boundary());
	}

	private static List<String> names(List<Party> parties) {
		return parties.stream().map(Party::toString).toList();
	}

}
