package org.demarcationmap.demarcation.annotations;

import java.util.List;
import java.util.Optional;

import org.demarcationmap.access.Participant;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.annotations.Visibility.Circle;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;

/**
 * Who may annotate, and for whose eyes.
 */
final class Noting {

	private Noting() {
	}

	/**
	 * Refuses whoever takes no part in any side.
	 */
	static void mustTakePart(Participant participant, Demarcation demarcation, String act) {
		if (Sight.of(participant, demarcation).sides().isEmpty()) {
			throw participant.refusal("Only co-chairs of " + demarcation.slug()
					+ ", experts of its sides and their delegations may " + act);
		}
	}

	/**
	 * Whom a draft is for. Nobody writes for the eyes of a circle without being in it.
	 * @return empty where it cannot be said, which the refusals then say
	 */
	static Optional<Visibility> visibility(AnnotationDraft draft, Demarcation demarcation, Participant participant,
			Refusals refusals) {
		var side = draft.side();
		if (side != null && demarcation.side(side).isEmpty()) {
			refusals.addAll(List.of(Unknown.side(demarcation, side)));
			return Optional.empty();
		}
		if ((draft.visibility() == Circle.SIDE) != (side != null)) {
			refusals.add(ErrorCode.BAD_ARGUMENT,
					"Name a side where the visibility is SIDE, and leave it out where it is " + Circle.ALL + " or "
							+ Circle.CO_CHAIRS + ".",
					"side");
			return Optional.empty();
		}
		var visibility = new Visibility(draft.visibility(), side);
		if (!Sight.of(participant, demarcation).sees(visibility)) {
			throw participant.refusal("Only who belongs to "
					+ ((side != null) ? "the side of " + side : "the co-chairs") + " may write for them alone");
		}
		return Optional.of(visibility);
	}

}
