package org.demarcationmap.demarcation.graphql;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.chairs.Appointing;
import org.demarcationmap.demarcation.chairs.AppointmentDraft;
import org.demarcationmap.demarcation.chairs.CoChair;
import org.demarcationmap.demarcation.chairs.CoChairs;
import org.demarcationmap.demarcation.chairs.TermEnding;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Who leads the sides of demarcations.
 */
@Controller
class ChairController {

	private final Appointing appointing;

	private final TermEnding ending;

	private final CoChairs coChairs;

	private final Demarcations demarcations;

	private final Clock clock;

	ChairController(Appointing appointing, TermEnding ending, CoChairs coChairs, Demarcations demarcations,
			Clock clock) {
		this.appointing = appointing;
		this.ending = ending;
		this.coChairs = coChairs;
		this.demarcations = demarcations;
		this.clock = clock;
	}

	@MutationMapping
	CoChairPayload appointCoChair(@Argument AppointmentDraft input, GraphQLContext context) {
		return payload(this.appointing.appoint(input), input.demarcation(), context);
	}

	@MutationMapping
	CoChairPayload endCoChair(@Argument EndCoChairInput input, GraphQLContext context) {
		return payload(this.ending.end(input.demarcation(), input.side(), input.account()), input.demarcation(),
				context);
	}

	private CoChairPayload payload(Outcome<CoChair> outcome, String demarcation, GraphQLContext context) {
		this.demarcations.find(demarcation).ifPresent((it) -> RehearsalNotice.add(context, it));
		return new CoChairPayload(outcome.valueOrNull(), outcome.userErrors());
	}

	@BatchMapping(typeName = "Side", field = "coChairs")
	Map<SideView, List<CoChair>> coChairsOfSide(Collection<SideView> sides) {
		var now = this.clock.instant();
		return each(sides, (coChair) -> !coChair.term().isOverAt(now));
	}

	@BatchMapping(typeName = "Side", field = "formerCoChairs")
	Map<SideView, List<CoChair>> formerCoChairsOfSide(Collection<SideView> sides) {
		var now = this.clock.instant();
		return each(sides, (coChair) -> coChair.term().isOverAt(now));
	}

	private Map<SideView, List<CoChair>> each(Collection<SideView> sides, Predicate<CoChair> wanted) {
		var slugs = sides.stream().map(SideView::demarcation).distinct().toList();
		var found = this.coChairs.in(slugs)
			.stream()
			.filter(wanted)
			.collect(Collectors.groupingBy((coChair) -> coChair.demarcation() + " " + coChair.side()));
		return sides.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (side) -> found.getOrDefault(side.place(), List.of())));
	}

	/**
	 * Whose term to end.
	 */
	record EndCoChairInput(String demarcation, String side, String account) {

	}

	/**
	 * What became of a term.
	 */
	record CoChairPayload(@Nullable CoChair coChair, List<UserError> userErrors) {

	}

}
