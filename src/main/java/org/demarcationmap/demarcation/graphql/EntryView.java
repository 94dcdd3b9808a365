package org.demarcationmap.demarcation.graphql;

import java.time.Instant;

import org.demarcationmap.graphql.Node;
import org.demarcationmap.journal.Audience;
import org.demarcationmap.journal.SealedEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal in the shape of the answer.
 */
record EntryView(SealedEntry sealed) implements Node {

	@Override
	public String id() {
		return this.sealed.entry().key();
	}

	int sequence() {
		return Math.toIntExact(this.sealed.sequence());
	}

	Instant time() {
		return this.sealed.entry().time();
	}

	String actor() {
		return this.sealed.entry().actor();
	}

	@Nullable String onBehalfOf() {
		var delegation = this.sealed.entry().onBehalfOf();
		return delegation.isEmpty() ? null : delegation;
	}

	String kind() {
		return this.sealed.entry().kind();
	}

	String subject() {
		return this.sealed.entry().subject();
	}

	String slug() {
		return this.sealed.entry().demarcation();
	}

	Audience.Kind audience() {
		return this.sealed.entry().audience().kind();
	}

	@Nullable String side() {
		var side = this.sealed.entry().audience().side();
		return side.isEmpty() ? null : side;
	}

	String changes() {
		return this.sealed.entry().changes();
	}

	String digest() {
		return this.sealed.digest();
	}

	String previous() {
		return this.sealed.previous();
	}

	String hash() {
		return this.sealed.hash();
	}

}
