package org.demarcationmap.demarcation.graphql;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.demarcationmap.demarcation.proposals.Splits;
import org.demarcationmap.demarcation.proposals.Splits.Split;
import org.demarcationmap.graphql.OncePerLevel;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Which proposals were split off from which: read once, whichever of the two is asked.
 */
@Controller
class SplitController {

	private final OncePerLevel<Split> splits;

	SplitController(Splits splits, BatchLoaderRegistry registry) {
		this.splits = OncePerLevel.register(registry, "Proposal.splits", splits::of);
	}

	@SchemaMapping(typeName = "Proposal")
	CompletableFuture<Optional<String>> splitFrom(ProposalView proposal, DataFetchingEnvironment environment) {
		return of(proposal, environment, Split::from);
	}

	@SchemaMapping(typeName = "Proposal")
	CompletableFuture<List<String>> splitInto(ProposalView proposal, DataFetchingEnvironment environment) {
		return of(proposal, environment, Split::into);
	}

	private <T> CompletableFuture<T> of(ProposalView proposal, DataFetchingEnvironment environment,
			Function<Split, T> wanted) {
		return this.splits.beside(proposal, environment)
			.thenApply((split) -> wanted.apply((split != null) ? split : new Split(proposal.id(), null, List.of())));
	}

}
