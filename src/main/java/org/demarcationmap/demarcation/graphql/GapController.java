package org.demarcationmap.demarcation.graphql;

import java.util.List;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.coverage.GapDraft;
import org.demarcationmap.demarcation.coverage.GapJustification;
import org.demarcationmap.demarcation.coverage.GapJustifying;
import org.demarcationmap.demarcation.coverage.GapPlace;
import org.demarcationmap.demarcation.coverage.GapWithdrawing;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Justifications of gaps, given and taken back.
 */
@Controller
class GapController {

	private final GapJustifying justifying;

	private final GapWithdrawing withdrawing;

	private final Demarcations demarcations;

	GapController(GapJustifying justifying, GapWithdrawing withdrawing, Demarcations demarcations) {
		this.justifying = justifying;
		this.withdrawing = withdrawing;
		this.demarcations = demarcations;
	}

	@MutationMapping
	JustifyGapPayload justifyGap(@Argument GapDraft input, GraphQLContext context) {
		var outcome = this.justifying.justify(input);
		mark(context, input.demarcation());
		return JustifyGapPayload.of(outcome);
	}

	@MutationMapping
	WithdrawGapJustificationPayload withdrawGapJustification(@Argument GapPlace input, GraphQLContext context) {
		var outcome = this.withdrawing.withdraw(input);
		mark(context, input.demarcation());
		return WithdrawGapJustificationPayload.of(outcome);
	}

	private void mark(GraphQLContext context, String demarcation) {
		this.demarcations.find(demarcation).ifPresent((it) -> RehearsalNotice.add(context, it));
	}

	/**
	 * What became of a justification.
	 */
	record JustifyGapPayload(@Nullable GapJustification justification, List<UserError> userErrors) {

		private static JustifyGapPayload of(Outcome<GapJustification> outcome) {
			return new JustifyGapPayload(outcome.valueOrNull(), outcome.userErrors());
		}

	}

	/**
	 * What became of a withdrawal.
	 */
	record WithdrawGapJustificationPayload(@Nullable GapJustification justification, List<UserError> userErrors) {

		private static WithdrawGapJustificationPayload of(Outcome<GapJustification> outcome) {
			return new WithdrawGapJustificationPayload(outcome.valueOrNull(), outcome.userErrors());
		}

	}

}
