package org.demarcationmap.demarcation.cases;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Service;

/**
 * Has a rehearsal start afresh: what was said in it goes, versions of its line included.
 * Sides, co-chairs, scope and rules stay, and so does the journal.
 */
@Service
public class RehearsalResetting {

	private final Demarcations demarcations;

	private final Said said;

	private final Commands commands;

	RehearsalResetting(Demarcations demarcations, Said said, Commands commands) {
		this.demarcations = demarcations;
		this.said = said;
		this.commands = commands;
	}

	/**
	 * Resets a rehearsal. The secretariat and the co-chairs may. A second reset at the
	 * same moment finds nothing to forget, and does no harm.
	 * @param slug the slug of a demarcation
	 * @return the demarcation, or why it cannot be reset
	 */
	public Outcome<Demarcation> reset(String slug) {
		return this.commands.run((act) -> this.demarcations.locked(slug).then((demarcation) -> {
			mustLead(act.participant(), slug);
			if (!demarcation.rehearsal()) {
				return Outcome.refused(ErrorCode.REHEARSAL_ONLY,
						slug + " is live. What was said in it stays; only a rehearsal can be reset.", "demarcation");
			}
			return Outcome.done(reset(demarcation, act));
		}));
	}

	private Demarcation reset(Demarcation demarcation, Act act) {
		var amount = this.said.in(demarcation);
		this.said.forget(demarcation);
		act.record(new RehearsalReset(demarcation.slug().value(), amount.parts()));
		return demarcation;
	}

	private static void mustLead(Participant participant, String slug) {
		if (!participant.is(new Role.Secretariat()) && participant.coChairedSides(slug).isEmpty()) {
			throw participant.refusal("Only the secretariat and co-chairs of " + slug + " may reset it");
		}
	}

}
