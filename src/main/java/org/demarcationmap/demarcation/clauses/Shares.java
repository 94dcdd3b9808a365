package org.demarcationmap.demarcation.clauses;

import java.util.List;

/**
 * Who has which share in the work on a topic and aspect.
 *
 * @param responsible who is responsible; none for a deferred clause
 * @param contributing who contributes
 * @param informed who is informed
 */
public record Shares(List<Party> responsible, List<Party> contributing, List<Party> informed) {

	public Shares {
		responsible = List.copyOf(responsible);
		contributing = List.copyOf(contributing);
		informed = List.copyOf(informed);
	}

	public static Shares of(Party... responsible) {
		return new Shares(List.of(responsible), List.of(), List.of());
	}

	/**
	 * Parties in plain words.
	 * @param parties the parties
	 * @return their names, such as {@code Q1/2 (2025-2028)}, in the same order
	 */
	public static List<String> names(List<Party> parties) {
		return parties.stream().map(Party::toString).toList();
	}

}
