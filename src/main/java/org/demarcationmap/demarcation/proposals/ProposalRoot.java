package org.demarcationmap.demarcation.proposals;

import java.time.Instant;

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
 * @param title what it proposes
 * @param document the document it rests on
 * @param state how far it has come
 * @param side the body on whose side it was submitted
 * @param author the account that submitted it
 * @param delegation the author's delegation, if the author speaks for one
 * @param submitted when it was submitted
 * @param opened when it was opened
 * @param commentsUntil when its comment period ends
 */
@Node("Proposal")
public record ProposalRoot(@Id String key, @Version @Nullable Long version, String demarcation, String title,
		String document, ProposalState state, String side, String author, @Nullable String delegation,
		Instant submitted, @Nullable Instant opened, @Nullable Instant commentsUntil) {

	public ProposalRoot open(Instant now, Instant until) {
		expect(ProposalState.DRAFT);
		return new ProposalRoot(this.key, this.version, this.demarcation, this.title, this.document, ProposalState.OPEN,
				this.side, this.author, this.delegation, this.submitted, now, until);
	}

	/**
	 * The same proposal in another state.
	 * @param other the state
	 * @return what to keep
	 */
	public ProposalRoot in(ProposalState other) {
		return new ProposalRoot(this.key, this.version, this.demarcation, this.title, this.document, other, this.side,
				this.author, this.delegation, this.submitted, this.opened, this.commentsUntil);
	}

	private void expect(ProposalState expected) {
		if (this.state != expected) {
			throw new IllegalStateException("Proposal " + this.key + " is " + this.state + ", not " + expected + ".");
		}
	}

}
