package org.demarcationmap.demarcation.proposing;

import java.util.stream.Stream;

import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.proposals.ProposalRoot;

/**
 * Who may propose, and what those who proposed may do.
 */
final class Proposers {

	private Proposers() {
	}

	/** Refuses who neither works for the body of a side nor co-chairs the side. */
	static void mustWorkFor(Participant participant, String demarcation, String side) {
		var own = Stream.concat(participant.bodies().stream(), participant.coChairedSides(demarcation).stream());
		if (own.noneMatch(side::equals)) {
			throw participant.refusal("Only an " + new Role.Expert(side) + " and the co-chair of " + side
					+ " may submit a proposal on its side");
		}
	}

	/** Refuses who neither wrote a proposal nor co-chairs its side. */
	static void mustLead(Participant participant, ProposalRoot root, String act) {
		if (!participant.name().equals(root.author())
				&& !participant.coChairedSides(root.demarcation()).contains(root.side())) {
			throw participant.refusal("Only its author " + root.author() + " and the co-chair of " + root.side()
					+ " may " + act + " this proposal");
		}
	}

	/** Refuses a compromise text of the co-chairs from who is none. */
	static void mustCoChair(boolean compromise, Participant participant, String demarcation, String side) {
		if (compromise) {
			participant.mustBe(new Role.CoChair(demarcation, side), "offer a compromise text of the co-chairs");
		}
	}

}
