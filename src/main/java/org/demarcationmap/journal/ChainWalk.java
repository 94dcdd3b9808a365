package org.demarcationmap.journal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One walk along the chain, up to the first fault.
 */
class ChainWalk {

	private long sequence;

	private String hash = "";

	private @Nullable String fault;

	void step(SealedEntry sealed) {
		if (this.fault != null) {
			return;
		}
		var link = new Link(sealed.entry().key(), this.sequence + 1, this.hash, sealed.entry().digest());
		this.fault = fault(sealed, link);
		if (this.fault == null) {
			this.sequence = link.sequence();
			this.hash = link.hash();
		}
	}

	private static @Nullable String fault(SealedEntry sealed, Link expected) {
		if (sealed.sequence() != expected.sequence()) {
			return "Entry " + expected.sequence() + " is missing.";
		}
		var name = "Entry " + expected.sequence() + " (" + expected.key() + ")";
		if (!sealed.digest().equals(expected.digest())) {
			return name + " was changed after it was written.";
		}
		if (!sealed.hash().equals(expected.hash())) {
			return name + " does not follow the entry before it.";
		}
		return null;
	}

	boolean intact() {
		return this.fault == null;
	}

	long sequence() {
		return this.sequence;
	}

	Verification end(ChainHead head) {
		if (this.fault == null && !head.equals(new ChainHead(this.sequence, this.hash))) {
			this.fault = "The chain should end at entry " + head.sequence() + " but ends at " + this.sequence + ".";
		}
		return new Verification(this.sequence, Optional.ofNullable(this.fault));
	}

}
