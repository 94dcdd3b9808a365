package org.demarcationmap.demarcation.graphql;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.cases.LiveDeclaring;
import org.demarcationmap.demarcation.cases.RehearsalResetting;
import org.demarcationmap.demarcation.graphql.CaseController.DemarcationPayload;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * How a rehearsal starts afresh, and how it becomes a real case.
 */
@Controller
class RehearsalController {

	private final RehearsalResetting resetting;

	private final LiveDeclaring declaring;

	private final Demarcations demarcations;

	RehearsalController(RehearsalResetting resetting, LiveDeclaring declaring, Demarcations demarcations) {
		this.resetting = resetting;
		this.declaring = declaring;
		this.demarcations = demarcations;
	}

	@MutationMapping
	DemarcationPayload resetRehearsal(@Argument WhichDemarcationInput input, GraphQLContext context) {
		mark(input, context);
		return DemarcationPayload.of(this.resetting.reset(input.demarcation()));
	}

	@MutationMapping
	DemarcationPayload declareLive(@Argument WhichDemarcationInput input, GraphQLContext context) {
		var outcome = this.declaring.declare(input.demarcation());
		mark(input, context);
		return DemarcationPayload.of(outcome);
	}

	private void mark(WhichDemarcationInput input, GraphQLContext context) {
		this.demarcations.find(input.demarcation()).ifPresent((it) -> RehearsalNotice.add(context, it));
	}

	/**
	 * Which demarcation.
	 */
	record WhichDemarcationInput(String demarcation) {

	}

}
