package org.demarcationmap.catalogue.graphql;

import java.util.List;
import java.util.Objects;

import org.demarcationmap.catalogue.conflicts.Conflict;
import org.demarcationmap.catalogue.conflicts.ConflictDecisions;
import org.demarcationmap.catalogue.conflicts.ConflictFilter;
import org.demarcationmap.catalogue.conflicts.Conflicts;
import org.demarcationmap.catalogue.conflicts.Take;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Conflicts between what people asserted and what imports offer, listed and decided.
 */
@Controller
class ConflictController {

	private final Conflicts conflicts;

	private final ConflictDecisions decisions;

	ConflictController(Conflicts conflicts, ConflictDecisions decisions) {
		this.conflicts = conflicts;
		this.decisions = decisions;
	}

	@QueryMapping
	Connection<Conflict> conflicts(@Argument @Nullable ConflictFilter filter, Page page) {
		return this.conflicts.page(Objects.requireNonNullElse(filter, ConflictFilter.ANY), page);
	}

	@MutationMapping
	DecideConflictPayload decideConflict(@Argument DecideConflictInput input) {
		var outcome = this.decisions.decide(input.id(), input.take());
		return new DecideConflictPayload(outcome.valueOrNull(), outcome.userErrors());
	}

	/**
	 * Which conflict to decide, and how.
	 */
	record DecideConflictInput(String id, Take take) {
	}

	/**
	 * What became of a decision.
	 */
	record DecideConflictPayload(@Nullable Conflict conflict, List<UserError> userErrors) {
	}

}
