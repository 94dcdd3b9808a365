package org.demarcationmap.demarcation.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.DemarcationSlug;
import org.jspecify.annotations.Nullable;

/**
 * A proposed line with everything said about its current revision.
 *
 * @param id the opaque key
 * @param demarcation the demarcation it belongs to
 * @param facts what its author gave
 * @param progress how far it has come
 * @param revision the current wording
 * @param positions the current positions, one per delegation, oldest first
 * @param conclusions what the co-chairs recorded, one per side, oldest first
 */
public record Proposal(ProposalId id, DemarcationSlug demarcation, Facts facts, Progress progress, Revision revision,
		List<Position> positions, List<Conclusion> conclusions) {

	public Proposal {
		positions = List.copyOf(positions);
		conclusions = List.copyOf(conclusions);
	}

	/**
	 * Puts a proposal together.
	 * @param root its changing part
	 * @param revision its current revision
	 * @param positions the current positions
	 * @param conclusions the current conclusions
	 * @return the proposal
	 */
	public static Proposal of(ProposalRoot root, Revision revision, List<Position> positions,
			List<Conclusion> conclusions) {
		var facts = new Facts(root.title(), root.document(), new BodyCode(root.side()), root.author(),
				root.delegation(), root.submitted());
		return new Proposal(new ProposalId(UUID.fromString(root.key())), new DemarcationSlug(root.demarcation()), facts,
				new Progress(root.state(), root.opened(), root.commentsUntil()), revision, positions, conclusions);
	}

	/**
	 * Tells whether the co-chairs recorded different conclusions.
	 * @return {@code true} where two sides' conclusions differ
	 */
	public boolean divergent() {
		return this.conclusions.stream().map(Conclusion::outcome).distinct().count() > 1;
	}

	/**
	 * What the author gave.
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
	 */
	public record Progress(ProposalState state, @Nullable Instant openedAt, @Nullable Instant endOfComments) {

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

	}

}
