package org.demarcationmap.access.keeping;

import java.time.Instant;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.access.Term;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Lets the secretariat keep delegations and accredit those who speak for them.
 */
@Service
public class DelegationKeeping {

	private final Participants participants;

	private final DelegationTable delegations;

	private final Commands commands;

	DelegationKeeping(Participants participants, DelegationTable delegations, Commands commands) {
		this.participants = participants;
		this.delegations = delegations;
		this.commands = commands;
	}

	/**
	 * Saves a delegation: a new one, or the capacity and time of a known one. What it
	 * said before stays.
	 * @param draft the delegation
	 * @return the delegation, or why it cannot be saved
	 */
	public Outcome<KeptDelegation> save(DelegationDraft draft) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "save delegations");
			var refusals = new Refusals();
			Wording.line(refusals, draft.name(), "name");
			refusals.when(draft.from() != null && draft.until() != null && draft.until().isBefore(draft.from()),
					ErrorCode.BAD_ARGUMENT, () -> "It would end at " + draft.until() + ", before it begins at "
							+ draft.from() + ". Give a later end.",
					"until");
			return refusals.orElse(() -> Outcome.done(write(draft, act)));
		});
	}

	private KeptDelegation write(DelegationDraft draft, Act act) {
		this.delegations.save(draft);
		var saved = this.delegations.find(draft.name()).orElseThrow();
		act.record(new DelegationSaved(saved));
		return saved;
	}

	/**
	 * Accredits a participant by a delegation, in place of whichever did so far.
	 * @param participant the account's name
	 * @param delegation the delegation's name; none to end the accreditation
	 * @param until until when; for good where it is missing
	 * @return the participant, or why the participant cannot be accredited
	 */
	public Outcome<KeptParticipant> accredit(String participant, @Nullable String delegation, @Nullable Instant until) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "accredit participants");
			if (this.participants.find(participant).isEmpty()) {
				return Unknown.participant(participant);
			}
			if (delegation != null && this.delegations.find(delegation).isEmpty()) {
				return Unknown.delegation(delegation);
			}
			if (until != null && !until.isAfter(act.now())) {
				return Outcome.refused(ErrorCode.BAD_ARGUMENT, "It would end at " + until + ", which is over already."
						+ " Give a later end, or leave `delegation` out to end the accreditation.", "until");
			}
			return Outcome.done(write(participant, delegation, new Term(act.now(), until), act));
		});
	}

	private KeptParticipant write(String participant, @Nullable String delegation, Term term, Act act) {
		this.delegations.endAccreditations(participant, act.now());
		if (delegation != null) {
			this.delegations.accredit(participant, delegation, term);
		}
		act.record(new ParticipantAccredited(participant, delegation, term.until()));
		return this.participants.find(participant).orElseThrow();
	}

}
