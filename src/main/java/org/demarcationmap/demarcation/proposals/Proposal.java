package org.demarcationmap.demarcation.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A proposed line with everything said about its current revision.
 *
 * @param id the opaque key
 * @param demarcation the demarcation it belongs to, as it is now
 * @param rules the rules by which it goes: those of its opening, whatever the sides
 * agreed since; those in force for a draft
 * @param facts what its author gave
 * @param progress how far it has come
 * @param history its revisions, of which the last is the current one
 * @param said what delegations and co-chairs said about it
 */
public record Proposal(ProposalId id, Demarcation demarcation, Rules rules, Facts facts, Progress progress,
		RevisionHistory history, Said said) {

	/**
	 * Puts a proposal together that goes by the rules in force.
	 * @param demarcation the demarcation it belongs to
	 * @param root its changing part
	 * @param history its revisions
	 * @param said what was said about it
	 * @return the proposal
	 */
	public static Proposal of(Demarcation demarcation, ProposalRoot root, RevisionHistory history, Said said) {
		var content = history.current().outline().content();
		var facts = new Facts(content.title(), content.document(), new BodyCode(root.side()), root.author(),
				root.delegation(), root.submitted());
		return new Proposal(new ProposalId(UUID.fromString(root.key())), demarcation, demarcation.rules(), facts,
				new Progress(root.state(), root.opened(), root.commentsUntil(), root.withdrawalReason(),
						root.reopened()),
				history, said);
	}

	/**
	 * The same proposal, going by the rules of its opening.
	 * @param kept those rules
	 */
	Proposal keeping(Rules kept) {
		return new Proposal(this.id, this.demarcation, kept, this.facts, this.progress, this.history, this.said);
	}

	/**
	 * The current wording.
	 * @return the last revision
	 */
	public Revision revision() {
		return this.history.current();
	}

	/**
	 * Every wording that it had and has.
	 * @return what is known of each revision, by number
	 */
	public List<RevisionOutline> revisions() {
		return this.history.all();
	}

	/** The positions that no later one replaced, on whichever revision, oldest first. */
	public List<Position> positions() {
		return this.said.positions();
	}

	/** The concerns that are open, on whichever revision, oldest first. */
	public List<Concern> concerns() {
		return this.said.concerns();
	}

	/** The overrides recorded on the current revision, oldest first. */
	public List<RequirementOverride> overrides() {
		return this.said.overrides();
	}

	/** The conclusions recorded on the current revision, one per side, oldest first. */
	public List<Conclusion> conclusions() {
		return this.said.conclusions();
	}

	/**
	 * Tells whether the co-chairs recorded different conclusions.
	 * @return {@code true} where two sides' conclusions differ
	 */
	public boolean divergent() {
		return conclusions().stream().anyMatch((it) -> !it.agreesWith(conclusions().getFirst()));
	}

	/**
	 * What delegations and co-chairs said.
	 *
	 * @param positions the positions that no later one replaced
	 * @param concerns the open concerns
	 * @param overrides the overrides on the current revision
	 * @param conclusions the conclusions on the current revision, one per side
	 */
	public record Said(List<Position> positions, List<Concern> concerns, List<RequirementOverride> overrides,
			List<Conclusion> conclusions) {

		public Said {
			positions = List.copyOf(positions);
			concerns = List.copyOf(concerns);
			overrides = List.copyOf(overrides);
			conclusions = List.copyOf(conclusions);
		}

	}

	/**
	 * What the author gave, title and document as they are now.
	 *
	 * @param title what it proposes
	 * @param document the document it rests on
	 * @param side the side on which it was submitted
	 * @param author the account that submitted it
	 * @param delegation the author's delegation, if the author speaks for one
	 * @param submitted when it was submitted
	 */
	public record Facts(String title, String document, BodyCode side, String author, @Nullable String delegation,
			Instant submitted) {

	}

	/**
	 * How far the proposal has come.
	 *
	 * @param state its state
	 * @param openedAt when it was opened
	 * @param endOfComments when its comment period ends
	 * @param withdrawalReason why it was taken back
	 * @param reopenedAt when it was reopened, the last time
	 */
	public record Progress(ProposalState state, @Nullable Instant openedAt, @Nullable Instant endOfComments,
			@Nullable String withdrawalReason, @Nullable Instant reopenedAt) {

		/**
		 * When it was opened.
		 * @return the moment, or empty for a draft
		 */
		public Optional<Instant> opened() {
			return Optional.ofNullable(this.openedAt);
		}

		/**
		 * When its comment period ends.
		 * @return the moment, or empty for a draft
		 */
		public Optional<Instant> commentsUntil() {
			return Optional.ofNullable(this.endOfComments);
		}

		/**
		 * When it was reopened, the last time.
		 * @return the moment, or empty where it never was, or before that was kept
		 */
		public Optional<Instant> reopened() {
			return Optional.ofNullable(this.reopenedAt);
		}

	}

}
