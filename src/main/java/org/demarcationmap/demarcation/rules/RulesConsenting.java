package org.demarcationmap.demarcation.rules;

import java.util.List;
import java.util.function.BiFunction;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.rules.RulesChange.Consent;
import org.demarcationmap.demarcation.rules.RulesChange.Ending;
import org.demarcationmap.demarcation.rules.RulesChange.State;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Takes what the sides say of rules that were proposed: once the co-chairs of all of them
 * consented, the rules are in force; the no of one ends it.
 */
@Service
public class RulesConsenting {

	private final Demarcations demarcations;

	private final RulesChanges changes;

	private final Commands commands;

	RulesConsenting(Demarcations demarcations, RulesChanges changes, Commands commands) {
		this.demarcations = demarcations;
		this.changes = changes;
		this.commands = commands;
	}

	/**
	 * Consents for a side. Its co-chair may.
	 * @param id the key of the proposed rules
	 * @param side the code of the side's body
	 * @return the rules with the consent, or why it cannot be given
	 */
	public Outcome<RulesChange> consent(String id, String side) {
		return onWaiting(id, side, (waiting, act) -> {
			if (waiting.change().hasConsentOf(side)) {
				return Outcome.refused(ErrorCode.ALREADY_CONSENTED, side + " consented to these rules before.", "side");
			}
			return Outcome.done(consent(waiting, side, act));
		});
	}

	private RulesChange consent(Waiting waiting, String side, Act act) {
		var change = waiting.change();
		this.changes.add(change, new Consent(new BodyCode(side), act.participant().name(), act.now()));
		act.record(new RulesConsentGiven(change.id(), change.demarcation(), side, change.rules().number()));
		if (change.consents().size() + 1 == waiting.demarcation().sides().size()) {
			this.changes.comeIntoForce(change);
			act.record(new RulesChanged(change.id(), change.demarcation(), change.rules()));
		}
		return this.changes.find(change.id()).orElseThrow();
	}

	/**
	 * Withdraws proposed rules, or refuses them. The co-chair of any side may.
	 * @param id the key of the proposed rules
	 * @param side the code of the side's body
	 * @param reason why
	 * @return the rules that will not be, or why they cannot be withdrawn
	 */
	public Outcome<RulesChange> withdraw(String id, String side, String reason) {
		return onWaiting(id, side, (waiting, act) -> {
			var refusals = new Refusals();
			Wording.neededText(refusals, reason, "reason");
			return refusals.orElse(() -> Outcome.done(withdraw(waiting.change(),
					new Ending(new BodyCode(side), act.participant().name(), act.now(), reason.strip()), act)));
		});
	}

	private RulesChange withdraw(RulesChange change, Ending ending, Act act) {
		this.changes.withdraw(change, ending);
		act.record(new RulesWithdrawn(change.id(), change.demarcation(), ending.side().value(), ending.reason()));
		return this.changes.find(change.id()).orElseThrow();
	}

	private Outcome<RulesChange> onWaiting(String id, String side,
			BiFunction<Waiting, Act, Outcome<RulesChange>> decide) {
		return this.commands
			.run((act) -> this.changes.find(id)
				.map((found) -> this.demarcations.locked(found.demarcation())
					.then((demarcation) -> waiting(demarcation, id, side, act))
					.then((waiting) -> decide.apply(waiting, act)))
				.orElseGet(
						() -> Outcome.refused(ErrorCode.UNKNOWN_RULES,
								"There are no proposed rules '" + id
										+ "'. They are shown by demarcation(slug: …) { proposedRules { id } }.",
								"rules")));
	}

	private Outcome<Waiting> waiting(Demarcation demarcation, String id, String side, Act act) {
		if (demarcation.side(side).isEmpty()) {
			return Outcome.refused(List.of(Unknown.side(demarcation, side)));
		}
		act.participant().mustBe(new Role.CoChair(demarcation.slug().value(), side), "speak for it about rules");
		var change = this.changes.find(id).orElseThrow();
		return (change.state() == State.PROPOSED) ? Outcome.done(new Waiting(demarcation, change))
				: Outcome.refused(ErrorCode.ALREADY_DECIDED,
						"These rules are " + change.state() + " already. Propose others to change that.", "rules");
	}

	/**
	 * Rules that wait for consent, and where.
	 */
	private record Waiting(Demarcation demarcation, RulesChange change) {

	}

}
