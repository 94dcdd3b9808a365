package org.demarcationmap.demarcation.graphql;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.InDemarcation;
import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.agreement.Readiness;
import org.demarcationmap.demarcation.agreement.Requirement;
import org.demarcationmap.demarcation.agreement.Turn;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.RequirementOverride;
import org.demarcationmap.demarcation.standing.Standings;
import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the shape of the schema, with what it still needs.
 */
record ProposalView(Proposal proposal, Readiness readiness) implements Node, InDemarcation {

	@Override
	public String id() {
		return this.proposal.id().toString();
	}

	@Override
	public Demarcation demarcation() {
		return this.proposal.demarcation();
	}

	public String title() {
		return this.proposal.facts().title();
	}

	public String document() {
		return this.proposal.facts().document();
	}

	public ProposalState state() {
		return this.proposal.progress().state();
	}

	public BodyCode side() {
		return this.proposal.facts().side();
	}

	public String author() {
		return this.proposal.facts().author();
	}

	public @Nullable String authorDelegation() {
		return this.proposal.facts().delegation();
	}

	public Instant submitted() {
		return this.proposal.facts().submitted();
	}

	public @Nullable Instant opened() {
		return this.proposal.progress().openedAt();
	}

	public @Nullable Instant commentsUntil() {
		return this.proposal.progress().endOfComments();
	}

	public RevisionView revision() {
		var current = this.proposal.revision();
		return new RevisionView(this.proposal.id(), current.outline(), current.clauses());
	}

	public @Nullable String withdrawalReason() {
		return this.proposal.progress().withdrawalReason();
	}

	public List<PositionView> positions() {
		var standings = standingsNow();
		return this.proposal.positions()
			.stream()
			.map((position) -> new PositionView(position, standings.outdatedOn(position)))
			.toList();
	}

	public List<Conclusion> conclusions() {
		return this.proposal.conclusions();
	}

	public boolean divergent() {
		return this.proposal.divergent();
	}

	public String stillNeeded() {
		return this.readiness.sentence();
	}

	public List<Requirement> blockers() {
		return this.readiness.blockers();
	}

	public List<Requirement> requirements() {
		return this.readiness.requirements();
	}

	public List<RequirementOverride> overrides() {
		return this.proposal.overrides();
	}

	public List<Turn> turns() {
		return this.readiness.turns();
	}

	public List<ClauseKey> clausesReady() {
		return this.readiness.clausesReady();
	}

	public List<ClauseKey> clausesBlocked() {
		return this.readiness.clausesBlocked();
	}

	Standings standingsNow() {
		return this.readiness.standings();
	}

	Rules rules() {
		return this.proposal.rules();
	}

}
