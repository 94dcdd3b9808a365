package org.demarcationmap.demarcation.clauses;

import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;

/**
 * Whether those whom a clause names are there, and fit its arrangement.
 */
class PartyCheck {

	private final Demarcation demarcation;

	private final FoundParties parties;

	private final Refusals refusals;

	PartyCheck(Demarcation demarcation, FoundParties parties, Refusals refusals) {
		this.demarcation = demarcation;
		this.parties = parties;
		this.refusals = refusals;
	}

	void check(ClauseDraft draft, String index) {
		checkNames(draft.responsible(), index, "responsible");
		checkNames(draft.contributing(), index, "contributing");
		checkNames(draft.informed(), index, "informed");
		checkArrangement(draft, index);
	}

	Shares shares(ClauseDraft draft) {
		return new Shares(this.parties.all(draft.responsible()), this.parties.all(draft.contributing()),
				this.parties.all(draft.informed()));
	}

	private void checkNames(List<String> names, String index, String field) {
		for (var name : names) {
			var question = name.strip().matches("Q\\d.*");
			this.refusals.when(!this.parties.has(name), question ? ErrorCode.UNKNOWN_QUESTION : ErrorCode.UNKNOWN_BODY,
					() -> question ? "There is no Question '" + name + "'. Questions are listed by"
							+ " questions { edges { node { number period } } }; write one like Q1/2 or Q1/2 (2025-2028)."
							: "There is no body '" + name
									+ "'. Bodies are listed by bodies { edges { node { code } } }; write one like SG20.",
					"clauses", index, field);
		}
		var known = this.parties.all(names);
		this.refusals.when(known.stream().distinct().count() < known.size(), ErrorCode.DUPLICATE_PARTY,
				() -> "The same is named twice in '" + String.join("', '", names) + "'. Name each once.", "clauses",
				index, field);
	}

	private void checkArrangement(ClauseDraft draft, String index) {
		var need = need(draft.arrangement(), draft.responsible().size());
		if (!need.isEmpty()) {
			var code = (draft.arrangement() == Arrangement.DEFERRED) ? ErrorCode.RESPONSIBLE_NOT_ALLOWED
					: ErrorCode.RESPONSIBLE_MISSING;
			this.refusals.add(code, "The clause on '" + draft.topic() + "' is " + draft.arrangement() + ": " + need,
					"clauses", index, "responsible");
		}
		for (var name : draft.responsible()) {
			checkPlace(draft, index, name);
		}
	}

	private static String need(Arrangement arrangement, int responsible) {
		return switch (arrangement) {
			case SOLE -> (responsible == 1) ? "" : "name exactly one who is responsible, not " + responsible + ".";
			case JOINT -> (responsible > 1) ? "" : "name two or more who are responsible, not " + responsible + ".";
			case EXTERNAL -> (responsible > 0) ? "" : "name who outside the sides is responsible.";
			case DEFERRED -> (responsible == 0) ? "" : "name nobody responsible yet, or choose another arrangement.";
		};
	}

	private void checkPlace(ClauseDraft draft, String index, String name) {
		var party = this.parties.get(name);
		if (party == null) {
			return;
		}
		var inside = this.demarcation.bodies().contains(party.body());
		var external = draft.arrangement() == Arrangement.EXTERNAL;
		this.refusals.when(inside == external, ErrorCode.RESPONSIBLE_NOT_ALLOWED,
				() -> inside ? name + " belongs to a side, so it cannot be responsible in an EXTERNAL clause." : name
						+ " is outside the sides " + sides() + ": a clause that makes it responsible is EXTERNAL.",
				"clauses", index, "responsible");
		this.refusals.when(this.parties.isClosed(party), ErrorCode.RESPONSIBLE_NOT_ALLOWED,
				() -> name + " cannot be responsible: " + party.body()
						+ " is closed. Name who carries its work on, or choose DEFERRED.",
				"clauses", index, "responsible");
	}

	private String sides() {
		return this.demarcation.bodies().stream().map(Object::toString).collect(Collectors.joining(" and "));
	}

}
