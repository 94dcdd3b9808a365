package org.demarcationmap.demarcation.agreement;

import java.time.Instant;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.standing.Standings;

/**
 * All that requirements look at.
 *
 * @param proposal the proposal
 * @param standings who stands where
 * @param now the moment at which it is looked at
 */
record Situation(Proposal proposal, Standings standings, Instant now) {

	static Situation of(Proposal proposal, Instant now) {
		return new Situation(proposal, Standings.of(proposal, now), now);
	}

	/** The demarcation with its sides. */
	Demarcation demarcation() {
		return this.proposal.demarcation();
	}

	/** The rules under which the proposal was opened. */
	Rules rules() {
		return this.proposal.rules();
	}

	/** Since when the proposal reads as it does now. */
	Instant worded() {
		var made = this.proposal.revision().outline().making().made();
		return this.proposal.progress().opened().filter((opened) -> opened.isAfter(made)).orElse(made);
	}

	/** Who speaks for the proposal: the author's delegation, or else the author. */
	String author() {
		var facts = this.proposal.facts();
		return (facts.delegation() != null) ? facts.delegation() : facts.author();
	}

	boolean isAuthor(String delegation) {
		return delegation.equals(this.proposal.facts().delegation());
	}

}
