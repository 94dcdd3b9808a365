package org.demarcationmap.demarcation;

import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Component;

/**
 * Checks clauses against the catalogue and adds them as revisions.
 */
@Component
class Clauses {

	private final Parties parties;

	private final Revisions revisions;

	Clauses(Parties parties, Revisions revisions) {
		this.parties = parties;
		this.revisions = revisions;
	}

	Outcome<List<Clause>> check(Demarcation demarcation, List<ClauseDraft> drafts) {
		var names = drafts.stream().flatMap(ClauseDraft::names).collect(Collectors.toSet());
		var topics = drafts.stream().map(ClauseDraft::topic).collect(Collectors.toSet());
		return new ClauseCheck(demarcation, this.parties.find(names), this.revisions.existingTopics(topics))
			.check(drafts);
	}

	void add(ProposalRoot proposal, Revision revision) {
		this.revisions.add(proposal, revision);
	}

}
