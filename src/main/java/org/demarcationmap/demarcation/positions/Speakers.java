package org.demarcationmap.demarcation.positions;

import java.util.List;
import java.util.Optional;

import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Side;
import org.jspecify.annotations.Nullable;

/**
 * Who may speak for which delegation in a demarcation.
 *
 * @param participant who speaks
 * @param demarcation the demarcation
 */
record Speakers(Participant participant, Demarcation demarcation) {

	/**
	 * The delegation for which the participant takes positions.
	 * @param named the delegation that the participant named, if any
	 * @throws org.springframework.security.access.AccessDeniedException for whom it
	 * cannot be
	 */
	Delegation own(@Nullable String named) {
		var own = this.participant.speaksFor()
			.orElseThrow(() -> this.participant.refusal("Only who speaks for a delegation may take a position"));
		if (named != null && !named.equals(own.name())) {
			throw this.participant.refusal("You speak for " + own.name() + ", not for " + named);
		}
		if (this.demarcation.sidesOf(own.name()).isEmpty()) {
			throw this.participant.refusal(own.name() + " takes part in no side of " + this.demarcation.slug());
		}
		if (!own.capacity().takesPositions()) {
			throw this.participant.refusal(
					"Only Member States and Sector Members take positions; " + own.name() + " is " + own.capacity());
		}
		return own;
	}

	/**
	 * Refuses who may record nothing on behalf of others here.
	 * @throws org.springframework.security.access.AccessDeniedException for all but
	 * co-chairs and the secretariat
	 */
	void mayRecord() {
		if (!isSecretariat() && coChaired().isEmpty()) {
			throw this.participant.refusal("Only co-chairs of " + this.demarcation.slug()
					+ " and the secretariat may record positions on behalf of delegations");
		}
	}

	/**
	 * Refuses who does not co-chair a side of a delegation.
	 * @throws org.springframework.security.access.AccessDeniedException for co-chairs of
	 * other sides
	 */
	void mayRecordFor(String delegation) {
		var sides = this.demarcation.sidesOf(delegation).stream().map(Side::body).map(BodyCode::value).toList();
		if (!isSecretariat() && sides.stream().noneMatch(coChaired()::contains)) {
			throw this.participant.refusal("Only the co-chair of " + String.join(" or of ", sides)
					+ " and the secretariat may record a position on behalf of " + delegation);
		}
	}

	private boolean isSecretariat() {
		return this.participant.is(new Role.Secretariat());
	}

	private List<String> coChaired() {
		return this.participant.coChairedSides(this.demarcation.slug().value());
	}

	/** Whether the participant speaks for a delegation in whatever capacity. */
	boolean speaksFor(String delegation) {
		return Optional.of(delegation).equals(this.participant.speaksFor().map(Delegation::name));
	}

}
