package org.demarcationmap.demarcation.rules;

import java.util.List;
import java.util.UUID;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.rules.RulesChange.Consent;
import org.demarcationmap.demarcation.rules.RulesChange.State;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Proposes other rules for a demarcation. One proposal at a time waits for consent.
 */
@Service
public class RulesProposing {

	private final Demarcations demarcations;

	private final RulesChanges changes;

	private final Commands commands;

	RulesProposing(Demarcations demarcations, RulesChanges changes, Commands commands) {
		this.demarcations = demarcations;
		this.changes = changes;
		this.commands = commands;
	}

	/**
	 * Proposes other rules, which is the consent of the proposing side at once. Its
	 * co-chair may.
	 * @param draft what the co-chair wrote
	 * @return what waits for the consent of the other sides, or why it cannot be proposed
	 */
	public Outcome<RulesChange> propose(RulesDraft draft) {
		return this.commands.run((act) -> this.demarcations.locked(draft.demarcation())
			.then((demarcation) -> propose(demarcation, draft, act)));
	}

	private Outcome<RulesChange> propose(Demarcation demarcation, RulesDraft draft, Act act) {
		if (demarcation.side(draft.side()).isEmpty()) {
			return Outcome.refused(List.of(Unknown.side(demarcation, draft.side())));
		}
		act.participant().mustBe(new Role.CoChair(draft.demarcation(), draft.side()), "propose rules on its side");
		var refusals = new Refusals();
		var rules = draft.rules().change(demarcation.rules(), refusals);
		refusals.when(rules.filter(demarcation.rules()::equals).isPresent(), ErrorCode.UNCHANGED,
				() -> "These are the rules of " + demarcation.slug() + " already. Say what shall be otherwise.",
				"rules");
		refusals.when(waiting(demarcation), ErrorCode.RULES_PENDING, () -> "Other rules of " + demarcation.slug()
				+ " wait for consent already. Consent to them or withdraw them first.", "demarcation");
		Wording.neededText(refusals, draft.reason(), "reason");
		return refusals.orElse(() -> Outcome.done(add(draft, rules.orElseThrow(), act)));
	}

	private boolean waiting(Demarcation demarcation) {
		return this.changes.in(List.of(demarcation.slug().value()))
			.stream()
			.anyMatch((it) -> it.state() == State.PROPOSED);
	}

	private RulesChange add(RulesDraft draft, Rules rules, Act act) {
		var consent = new Consent(new BodyCode(draft.side()), act.participant().name(), act.now());
		var change = new RulesChange(UUID.randomUUID().toString(), draft.demarcation(),
				rules.numbered(rules.number() + 1), draft.reason().strip(), State.PROPOSED, List.of(consent), null);
		this.changes.add(change);
		act.record(new RulesProposed(change));
		return change;
	}

}
