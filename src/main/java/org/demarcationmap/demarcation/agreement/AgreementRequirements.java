package org.demarcationmap.demarcation.agreement;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.agreement.Requirement.Result;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a proposal still needs: what is asked of each side, and of all. What
 * cannot be evaluated blocks, and says what happened.
 */
class AgreementRequirements {

	private final Situation situation;

	private final OverridesInEffect overrides;

	AgreementRequirements(Situation situation) {
		this.situation = situation;
		this.overrides = OverridesInEffect.of(situation.proposal());
	}

	List<Requirement> evaluate() {
		var ofSides = this.situation.demarcation().sides().stream().flatMap(this::ofSide);
		var ofWhoLeft = OpenConcerns.ofWhoLeft(this.situation).stream();
		var ofAll = Stream.of(evaluated(RequirementCode.COMMENT_PERIOD_OVER, null, this::commentPeriod));
		return Stream.of(ofSides, ofWhoLeft, ofAll).flatMap((it) -> it).map(this.overrides::apply).toList();
	}

	private Stream<Requirement> ofSide(Side side) {
		var asked = new SideRequirements(this.situation, side);
		return Stream.of(evaluated(RequirementCode.SUPPORT, side.body(), asked::support),
				evaluated(RequirementCode.NO_OPEN_CONCERN, side.body(), asked::noConcern),
				evaluated(RequirementCode.NO_REQUEST_FOR_TIME, side.body(), asked::noRequestForTime),
				evaluated(RequirementCode.QUORUM, side.body(), asked::quorum));
	}

	/**
	 * A defect in one requirement must hide neither the others nor the proposal, and must
	 * not let anything be concluded.
	 */
	static Requirement evaluated(RequirementCode code, @Nullable BodyCode side, Supplier<Requirement> evaluation) {
		try {
			return evaluation.get();
		}
		catch (RuntimeException ex) {
			var what = code + ((side != null) ? " of " + side : "");
			return new Requirement(code, side, Result.ERROR, List
				.of(what + " could not be evaluated: " + ex.getClass().getSimpleName() + ": " + ex.getMessage()),
					"an evaluation of " + what + ", which failed", List.of());
		}
	}

	private Requirement commentPeriod() {
		var end = this.situation.proposal().progress().commentsUntil();
		if (end.isEmpty()) {
			return Requirement.unsatisfied(RequirementCode.COMMENT_PERIOD_OVER, null,
					"The comment period has not begun.", "the proposal to be opened");
		}
		var fact = "The comment period ends at " + end.get() + ".";
		return this.situation.now().isBefore(end.get())
				? Requirement.unsatisfied(RequirementCode.COMMENT_PERIOD_OVER, null, fact,
						"the end of the comment period at " + end.get())
				: Requirement.satisfied(RequirementCode.COMMENT_PERIOD_OVER, null, fact);
	}

}
