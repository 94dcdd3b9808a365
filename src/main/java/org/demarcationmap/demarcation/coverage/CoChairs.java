package org.demarcationmap.demarcation.coverage;

import org.demarcationmap.access.Participant;
import org.demarcationmap.demarcation.Demarcation;

/**
 * Who may say what is done about gaps: the co-chairs of the demarcation.
 */
final class CoChairs {

	private CoChairs() {
	}

	static void must(Participant participant, Demarcation demarcation, String act) {
		if (participant.coChairedSides(demarcation.slug().value()).isEmpty()) {
			throw participant.refusal("Only co-chairs of " + demarcation.slug() + " may " + act);
		}
	}

}
