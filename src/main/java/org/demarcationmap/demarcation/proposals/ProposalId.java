package org.demarcationmap.demarcation.proposals;

import java.util.Optional;
import java.util.UUID;

/**
 * The opaque key of a proposal.
 *
 * @param value the key
 */
public record ProposalId(UUID value) {

	public static ProposalId random() {
		return new ProposalId(UUID.randomUUID());
	}

	/**
	 * Reads a key that a user passed.
	 * @param text the key
	 * @return the key, or empty where the text cannot be one
	 */
	public static Optional<ProposalId> parse(String text) {
		try {
			return Optional.of(new ProposalId(UUID.fromString(text)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
