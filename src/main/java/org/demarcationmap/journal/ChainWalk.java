package org.demarcationmap.journal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One walk along the chain, up to the first fault.
 */
class ChainWalk {

	private @Nullable StoredLink last;

	private String hash = "";

	private @Nullable String fault;

	void step(StoredLink stored) {
		if (this.fault != null) {
			return;
		}
		var link = new Link(stored.key(), sequence() + 1, this.hash, stored.digest());
		this.fault = fault(stored, link);
		if (this.fault == null) {
			this.last = stored;
			this.hash = link.hash();
		}
	}

	private @Nullable String fault(StoredLink stored, Link expected) {
		if (stored.sequence() != expected.sequence()) {
			return "Entry " + expected.sequence() + " is missing: "
					+ ((this.last != null) ? this.last + " is followed by " : "the chain begins with ") + stored + ".";
		}
		if (!stored.digest().equals(stored.contentDigest())) {
			return "Entry " + name(stored) + " was changed after it was written.";
		}
		if (!stored.previous().equals(expected.previous()) || !stored.hash().equals(expected.hash())) {
			return "Entry " + name(stored) + " does not follow "
					+ ((this.last != null) ? this.last + ": one of them was moved or replaced."
							: "the beginning of the chain: it was moved or replaced.");
		}
		return null;
	}

	private static String name(StoredLink stored) {
		return stored.sequence() + " (" + stored.key() + ")";
	}

	boolean intact() {
		return this.fault == null;
	}

	long sequence() {
		return (this.last != null) ? this.last.sequence() : 0;
	}

	/**
	 * Ends the walk.
	 * @param head where the chain should end
	 * @param beyond a sealed entry that stands after the end, if there is one
	 */
	Verification end(ChainHead head, Optional<StoredLink> beyond) {
		if (this.fault == null) {
			this.fault = faultOfEnd(head, beyond);
		}
		return new Verification(sequence(), this.hash, Optional.ofNullable(this.fault));
	}

	private @Nullable String faultOfEnd(ChainHead head, Optional<StoredLink> beyond) {
		if (head.sequence() > sequence()) {
			return "Entry " + (sequence() + 1) + " is missing: the chain should end at entry " + head.sequence()
					+ " but ends " + ((this.last != null) ? "with " + this.last : "before the first") + ".";
		}
		if (!head.hash().equals(this.hash)) {
			return "The head of the chain does not fit its last entry, " + this.last + ".";
		}
		return beyond
			.map((entry) -> "The head of the chain was removed or set back to entry " + head.sequence()
					+ ": after it stands " + entry + ".")
			.orElse(null);
	}

}
