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

	public int sequence() {
		return Math.toIntExact(this.sealed.sequence());
	}

	public Instant time() {
		return this.sealed.entry().time();
	}

	public String actor() {
		return this.sealed.entry().actor();
	}

	public @Nullable String onBehalfOf() {
		var delegation = this.sealed.entry().onBehalfOf();
		return delegation.isEmpty() ? null : delegation;
	}

	public String kind() {
		return this.sealed.entry().kind();
	}

	public String subject() {
		return this.sealed.entry().subject();
	}

	String slug() {
		return this.sealed.entry().demarcation();
	}

	public Audience.Kind audience() {
		return this.sealed.entry().audience().kind();
	}

	public @Nullable String side() {
		var side = this.sealed.entry().audience().side();
		return side.isEmpty() ? null : side;
	}

	public String changes() {
		return this.sealed.entry().changes();
	}

	public String digest() {
		return this.sealed.digest();
	}

	public String previous() {
		return this.sealed.previous();
	}

	public String hash() {
		return this.sealed.hash();
	}

}
