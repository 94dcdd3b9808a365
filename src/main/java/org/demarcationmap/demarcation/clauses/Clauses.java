package org.demarcationmap.demarcation.clauses;

import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.KnownTopics;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Component;

/**
 * Checks clauses against the catalogue and the scope of a demarcation.
 */
@Component
public class Clauses {

	private final Parties parties;

	private final KnownTopics topics;

	Clauses(Parties parties, KnownTopics topics) {
		this.parties = parties;
		this.topics = topics;
	}

	/**
	 * Looks up what the drafts name.
	 * @param demarcation the demarcation in which they are proposed
	 * @param drafts what a user wrote
	 * @return the clauses, or everything that is wrong with the drafts
	 */
	public Outcome<List<Clause>> check(Demarcation demarcation, List<ClauseDraft> drafts) {
		var names = drafts.stream().flatMap(ClauseDraft::names).collect(Collectors.toSet());
		var topics = drafts.stream().map(ClauseDraft::topic).collect(Collectors.toSet());
		return new ClauseCheck(demarcation, this.parties.find(names), this.topics.among(topics)).check(drafts);
	}

}
