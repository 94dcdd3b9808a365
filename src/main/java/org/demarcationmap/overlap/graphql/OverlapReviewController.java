package org.demarcationmap.overlap.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.demarcationmap.graphql.OncePerLevel;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapSide;
import org.demarcationmap.overlap.reviews.OverlapReview;
import org.demarcationmap.overlap.reviews.OverlapReviews;
import org.demarcationmap.overlap.reviews.OverlapState;
import org.demarcationmap.overlap.reviews.ReviewVerdict;
import org.demarcationmap.overlap.reviews.Reviewed;
import org.demarcationmap.overlap.reviews.SideReview;
import org.demarcationmap.overlap.reviews.Waking;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Shows what the sides say of an overlap, and whether it sleeps.
 */
@Controller
class OverlapReviewController {

	private final OncePerLevel<Reviewed> reviewed;

	OverlapReviewController(OverlapReviews reviews, BatchLoaderRegistry registry) {
		this.reviewed = OncePerLevel.register(registry, "Overlap.reviews", reviews::of);
	}

	@SchemaMapping
	CompletableFuture<List<SideReview>> reviews(Overlap overlap, DataFetchingEnvironment environment) {
		var sides = overlap.sides().stream().map(OverlapSide::body).toList();
		return of(overlap, environment, (reviewed) -> reviewed.of(sides));
	}

	@SchemaMapping
	CompletableFuture<OverlapState> state(Overlap overlap, DataFetchingEnvironment environment) {
		return of(overlap, environment, Reviewed::state);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Waking> woke(Overlap overlap, DataFetchingEnvironment environment) {
		return this.reviewed.beside(overlap, environment).thenApply((found) -> (found != null) ? found.woke() : null);
	}

	@SchemaMapping
	Optional<ReviewVerdict> verdict(SideReview side) {
		return side.view().map(OverlapReview::verdict);
	}

	@SchemaMapping
	Optional<String> reason(SideReview side) {
		return side.view().map(OverlapReview::reason);
	}

	@SchemaMapping
	Optional<String> by(SideReview side) {
		return side.view().map(OverlapReview::by);
	}

	@SchemaMapping
	Optional<Instant> made(SideReview side) {
		return side.view().map(OverlapReview::made);
	}

	@SchemaMapping
	boolean beforeWaking(SideReview side) {
		return side.view().filter(OverlapReview::beforeWaking).isPresent();
	}

	private <T> CompletableFuture<T> of(Overlap overlap, DataFetchingEnvironment environment,
			Function<Reviewed, T> part) {
		return this.reviewed.beside(overlap, environment)
			.thenApply((found) -> part.apply(Objects.requireNonNullElse(found, Reviewed.BY_NOBODY)));
	}

}
