package org.demarcationmap.demarcation.graphql;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Conclusion;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Position;
import org.demarcationmap.demarcation.Proposal;
import org.demarcationmap.demarcation.ProposalState;
import org.demarcationmap.demarcation.Readiness;
import org.demarcationmap.demarcation.Requirement;
import org.demarcationmap.demarcation.Revision;
import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the shape of the schema, with what it still needs.
 */
record ProposalView(Proposal proposal, Demarcation demarcation, Readiness readiness) implements Node {

	@Override
	public String id() {
		return this.proposal.id().toString();
	}

	String title() {
		return this.proposal.facts().title();
	}

	String document() {
		return this.proposal.facts().document();
	}

	ProposalState state() {
		return this.proposal.progress().state();
	}

	BodyCode side() {
		return this.proposal.facts().side();
	}

	String author() {
		return this.proposal.facts().author();
	}

	@Nullable String authorDelegation() {
		return this.proposal.facts().delegation();
	}

	Instant submitted() {
		return this.proposal.facts().submitted();
	}

	@Nullable Instant opened() {
		return this.proposal.progress().openedAt();
	}

	@Nullable Instant commentsUntil() {
		return this.proposal.progress().endOfComments();
	}

	Revision revision() {
		return this.proposal.revision();
	}

	List<Position> positions() {
		return this.proposal.positions();
	}

	List<Conclusion> conclusions() {
		return this.proposal.conclusions();
	}

	boolean divergent() {
		return this.proposal.divergent();
	}

	String stillNeeded() {
		return this.readiness.sentence();
	}

	List<Requirement> blockers() {
		return this.readiness.blockers();
	}

	List<Requirement> requirements() {
		return this.readiness.requirements();
	}

}
