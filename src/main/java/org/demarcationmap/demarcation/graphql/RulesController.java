package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.rules.RulesChange;
import org.demarcationmap.demarcation.rules.RulesChange.State;
import org.demarcationmap.demarcation.rules.RulesChanges;
import org.demarcationmap.demarcation.rules.RulesConsenting;
import org.demarcationmap.demarcation.rules.RulesDraft;
import org.demarcationmap.demarcation.rules.RulesProposing;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The rules of demarcations, those that wait for consent, and what the sides say of them.
 */
@Controller
class RulesController {

	private static final int SHOWN = 50;

	private final RulesProposing proposing;

	private final RulesConsenting consenting;

	private final RulesChanges changes;

	private final Demarcations demarcations;

	RulesController(RulesProposing proposing, RulesConsenting consenting, RulesChanges changes,
			Demarcations demarcations) {
		this.proposing = proposing;
		this.consenting = consenting;
		this.changes = changes;
		this.demarcations = demarcations;
	}

	@MutationMapping
	RulesPayload proposeRules(@Argument RulesDraft input, GraphQLContext context) {
		return payload(this.proposing.propose(input), this.demarcations.find(input.demarcation()), context);
	}

	@MutationMapping
	RulesPayload consentToRules(@Argument ConsentToRulesInput input, GraphQLContext context) {
		return payload(this.consenting.consent(input.rules(), input.side()), demarcationOf(input.rules()), context);
	}

	@MutationMapping
	RulesPayload withdrawRules(@Argument WithdrawRulesInput input, GraphQLContext context) {
		return payload(this.consenting.withdraw(input.rules(), input.side(), input.reason()),
				demarcationOf(input.rules()), context);
	}

	private Optional<Demarcation> demarcationOf(String rules) {
		return this.changes.find(rules).flatMap((change) -> this.demarcations.find(change.demarcation()));
	}

	private static RulesPayload payload(Outcome<RulesChange> outcome, Optional<Demarcation> now,
			GraphQLContext context) {
		now.ifPresent((demarcation) -> RehearsalNotice.add(context, demarcation));
		var change = outcome.valueOrNull();
		return new RulesPayload(change, (change != null) ? now.orElse(null) : null, outcome.userErrors());
	}

	@SchemaMapping(typeName = "Rules")
	long commentPeriodSeconds(Rules rules) {
		return rules.commentPeriod().toSeconds();
	}

	@BatchMapping(typeName = "Demarcation")
	Map<Demarcation, RulesChange> proposedRules(Collection<Demarcation> demarcations) {
		return each(demarcations).entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue()
				.stream()
				.filter((it) -> it.state() == State.PROPOSED)
				.map((it) -> Map.entry(entry.getKey(), it)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@BatchMapping(typeName = "Demarcation")
	Map<Demarcation, List<RulesChange>> rulesHistory(Collection<Demarcation> demarcations) {
		return each(demarcations);
	}

	private Map<Demarcation, List<RulesChange>> each(Collection<Demarcation> demarcations) {
		var slugs = demarcations.stream().map((it) -> it.slug().value()).distinct().toList();
		var changes = this.changes.in(slugs).stream().collect(Collectors.groupingBy(RulesChange::demarcation));
		return demarcations.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(it) -> changes.getOrDefault(it.slug().value(), List.of()).stream().limit(SHOWN).toList()));
	}

	/**
	 * To which rules, and for which side.
	 */
	record ConsentToRulesInput(String rules, String side) {

	}

	/**
	 * Which rules, for which side, and why.
	 */
	record WithdrawRulesInput(String rules, String side, String reason) {

	}

	/**
	 * What became of it.
	 */
	record RulesPayload(@Nullable RulesChange change, @Nullable Demarcation demarcation, List<UserError> userErrors) {

	}

}
