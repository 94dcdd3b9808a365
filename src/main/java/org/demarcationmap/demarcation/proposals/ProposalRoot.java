package org.demarcationmap.demarcation.proposals;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The part of a proposal that changes while it is decided. Revisions, positions and
 * conclusions are nodes of their own and are only ever added.
 *
 * @param key the opaque key
 * @param version guards against two commands that decide at the same moment
 * @param demarcation the slug of its demarcation
 * @param state how far it has come
 * @param side the body on whose side it was submitted
 * @param author the account that submitted it
 * @param delegation the author's delegation, if the author speaks for one
 * @param submitted when it was submitted
 * @param opened when it was opened
 * @param commentsUntil when its comment period ends
 * @param withdrawalReason why it was taken back
 * @param reopened when it was reopened, the last time
 */
@Node("Proposal")
public record ProposalRoot(@Id String key, @Version @Nullable Long version, String demarcation, ProposalState state,
		String side, String author, @Nullable String delegation, Instant submitted, @Nullable Instant opened,
		@Nullable Instant commentsUntil, @Nullable String withdrawalReason, @Nullable Instant reopened) {

	/**
	 * Begins a proposal.
	 * @param demarcation the slug of its demarcation
	 * @param side the body on whose side it is submitted
	 * @param author who submits it
	 * @return a draft with a key of its own
	 */
	public static ProposalRoot draft(String demarcation, String side, Author author) {
		return new ProposalRoot(ProposalId.random().toString(), null, demarcation, ProposalState.DRAFT, side,
				author.name(), author.delegation(), author.now(), null, null, null, null);
	}

	/**
	 * Opens the proposal for comments, for the first time or after it was reopened.
	 * @param now the moment at which it is opened
	 * @param until when its comment period ends
	 * @return the open proposal
	 */
	public ProposalRoot open(Instant now, Instant until) {
		expect(ProposalState.DRAFT, ProposalState.REOPENED);
		return with(ProposalState.OPEN, now, until, null);
	}

	/**
	 * Has the comment period end at another moment.
	 * @param until when it ends
	 * @return the same proposal, still open
	 */
	public ProposalRoot commentedUntil(Instant until) {
		expect(ProposalState.OPEN);
		return with(this.state, this.opened, until, null);
	}

	/**
	 * Takes the proposal back.
	 * @param reason why
	 * @return the withdrawn proposal
	 */
	public ProposalRoot withdraw(String reason) {
		expect(ProposalState.DRAFT, ProposalState.OPEN);
		return with(ProposalState.WITHDRAWN, this.opened, this.commentsUntil, reason);
	}

	/**
	 * Has what was concluded reopened by a body.
	 * @param now the moment at which that becomes known
	 * @return the proposal, to be worded otherwise
	 */
	public ProposalRoot reopen(Instant now) {
		expect(ProposalState.PROVISIONALLY_AGREED, ProposalState.PARTLY_AGREED, ProposalState.AGREED);
		return new ProposalRoot(this.key, this.version, this.demarcation, ProposalState.REOPENED, this.side,
				this.author, this.delegation, this.submitted, this.opened, this.commentsUntil, this.withdrawalReason,
				now);
	}

	public ProposalRoot conclude(ProposalState conclusion) {
		return become(conclusion, ProposalState.OPEN);
	}

	/**
	 * Moves on to another state.
	 * @param next the state
	 * @param from the states out of which that is possible
	 * @return the proposal in that state
	 * @throws IllegalStateException where it is in another state than those
	 */
	public ProposalRoot become(ProposalState next, ProposalState... from) {
		expect(from);
		return with(next, this.opened, this.commentsUntil, this.withdrawalReason);
	}

	/**
	 * The same proposal under another key.
	 * @param split the key of a proposal that was split off
	 * @return what belongs to that
	 */
	public ProposalRoot splitOff(ProposalId split) {
		return new ProposalRoot(split.toString(), null, this.demarcation, this.state, this.side, this.author,
				this.delegation, this.submitted, this.opened, this.commentsUntil, this.withdrawalReason, this.reopened);
	}

	private ProposalRoot with(ProposalState next, @Nullable Instant openedAt, @Nullable Instant until,
			@Nullable String withdrawal) {
		return new ProposalRoot(this.key, this.version, this.demarcation, next, this.side, this.author, this.delegation,
				this.submitted, openedAt, until, withdrawal, this.reopened);
	}

	private void expect(ProposalState... expected) {
		var possible = List.of(expected);
		if (!possible.contains(this.state)) {
			throw new IllegalStateException(
					"Proposal " + this.key + " is " + this.state + ", and none of " + possible + ".");
		}
	}

	/**
	 * Who submits a proposal.
	 *
	 * @param name the account
	 * @param delegation the delegation the account speaks for, if it speaks for one
	 * @param now when it is submitted
	 */
	public record Author(String name, @Nullable String delegation, Instant now) {

	}

}
