package org.demarcationmap.demarcation.graphql;

import java.util.List;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.preflight.Preflight;
import org.demarcationmap.overlap.preflight.PreflightDraft;
import org.demarcationmap.overlap.preflight.Preflights;

/**
 * What a work item would overlap with that does not exist yet.
 */
@Controller
class PreflightController {

	private final Preflights preflights;

	private final Demarcations demarcations;

	PreflightController(Preflights preflights, Demarcations demarcations) {
		this.preflights = preflights;
		this.demarcations = demarcations;
	}

	@QueryMapping
	Preflight preflight(@Argument PreflightInput input, GraphQLContext context) {
		var scope = (input.demarcation() != null) ? scope(input.demarcation(), context) : null;
		var answer = this.preflights.of(input.draft(), scope);
		Notices.add(context, answer.notice());
		return answer;
	}

	private Scope scope(String demarcation, GraphQLContext context) {
		var found = this.demarcations.get(demarcation);
		RehearsalNotice.add(context, found);
		return found.scope();
	}

	/**
	 * A work item that somebody thinks of.
	 */
	record PreflightInput(String title, @Nullable String scope, List<String> references, @Nullable String demarcation,
			@Nullable String responsible, int first) {

		PreflightDraft draft() {
			return new PreflightDraft(this.title, this.scope, this.references, this.responsible, this.first);
		}

	}

}
