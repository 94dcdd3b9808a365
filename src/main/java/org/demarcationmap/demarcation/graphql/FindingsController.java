package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.overlaps.ComputingOverlaps;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.overlap.FindingsState;
import org.demarcationmap.overlap.OverlapComputations;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Whether the overlaps of a demarcation are up to date, and how far their computation is.
 */
@Controller
class FindingsController {

	private final OverlapComputations computations;

	private final ComputingOverlaps computing;

	FindingsController(OverlapComputations computations, ComputingOverlaps computing) {
		this.computations = computations;
		this.computing = computing;
	}

	@BatchMapping(typeName = "Demarcation", field = "findings")
	Map<Demarcation, FindingsState> findingsOfDemarcation(Collection<Demarcation> demarcations) {
		var scopes = demarcations.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), Demarcation::scope));
		var states = this.computations.states(scopes.values());
		return scopes.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> states.get(entry.getValue())));
	}

	@SchemaMapping(typeName = "FindingsState")
	Optional<String> notice(FindingsState state) {
		return state.notice();
	}

	@MutationMapping
	ComputeOverlapsPayload computeOverlaps(@Argument ComputeOverlapsInput input, GraphQLContext context) {
		return payload(this.computing.begin(input.demarcation()), context);
	}

	@MutationMapping
	ComputeOverlapsPayload stopOverlapComputation(@Argument ComputeOverlapsInput input, GraphQLContext context) {
		return payload(this.computing.stop(input.demarcation()), context);
	}

	private static ComputeOverlapsPayload payload(Outcome<Demarcation> outcome, GraphQLContext context) {
		Optional.ofNullable(outcome.valueOrNull())
			.ifPresent((demarcation) -> RehearsalNotice.add(context, demarcation));
		return new ComputeOverlapsPayload(outcome.valueOrNull(), outcome.userErrors());
	}

	/**
	 * Whose overlaps are meant.
	 */
	record ComputeOverlapsInput(String demarcation) {

	}

	/**
	 * What became of it.
	 */
	record ComputeOverlapsPayload(@Nullable Demarcation demarcation, List<UserError> userErrors) {

	}

}
