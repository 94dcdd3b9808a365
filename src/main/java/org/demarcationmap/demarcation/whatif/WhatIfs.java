package org.demarcationmap.demarcation.whatif;

import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.clauses.Party;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.whatif.TopicFacts.TopicFact;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Edge;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.OverlapSelection;
import org.demarcationmap.overlap.Overlaps;

import org.springframework.stereotype.Service;

/**
 * Tells what proposals would mean if they were agreed.
 */
@Service
public class WhatIfs {

	private final Overlaps overlaps;

	private final TopicFacts facts;

	WhatIfs(Overlaps overlaps, TopicFacts facts) {
		this.overlaps = overlaps;
		this.facts = facts;
	}

	/**
	 * Looks ahead from the current revision of a proposal, in a number of calls that does
	 * not grow with it.
	 * @param proposal the proposal
	 * @return what it would mean
	 */
	public WhatIf of(Proposal proposal) {
		var demarcation = proposal.demarcation();
		var clauses = proposal.revision().clauses();
		var topics = clauses.stream().map(Clause::topic).distinct().filter(demarcation.topics()::contains).toList();
		if (topics.isEmpty()) {
			return new WhatIf(List.of(), 0, List.of(), List.of());
		}
		var settling = new Settling(clauses, demarcation.aspects());
		var found = strongest(demarcation, topics);
		var facts = this.facts.on(topics, demarcation.bodies());
		var outlooks = found.edges().stream().map(Edge::node).filter((it) -> isOn(topics, it)).map(settling::of);
		return new WhatIf(outlooks.toList(), found.totalCount(), transfers(clauses, facts),
				facts.stream().map(TopicFact::procedure).toList());
	}

	/** Texts that treat a topic may overlap with others by another topic alone. */
	private static boolean isOn(List<TopicSlug> topics, Overlap overlap) {
		return Contested.in(overlap).stream().map(ClauseKey::topic).anyMatch(topics::contains);
	}

	private Connection<Overlap> strongest(Demarcation demarcation, List<TopicSlug> topics) {
		var filter = new OverlapFilter(topics, null, null, null, null, null, null, null, null);
		return this.overlaps.page(demarcation.scope(), OverlapSelection.of(filter, null),
				new Page(WhatIf.SHOWN, List.of(), "", true));
	}

	private static List<Transfer> transfers(List<Clause> clauses, List<TopicFact> facts) {
		var byTopic = clauses.stream().collect(Collectors.groupingBy(Clause::topic));
		return facts.stream()
			.flatMap((fact) -> fact.texts().stream())
			.flatMap((text) -> byTopic.getOrDefault(text.topic(), List.of())
				.stream()
				.filter((clause) -> clause.key().overlaps(text.place()) && givesAway(clause, text))
				.map((clause) -> new Transfer(text, clause)))
			.toList();
	}

	private static boolean givesAway(Clause clause, MainText text) {
		return clause.arrangement() != Arrangement.DEFERRED
				&& clause.responsible().stream().map(Party::body).noneMatch(text.bodies()::contains);
	}

}
