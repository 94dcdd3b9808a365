package org.demarcationmap.demarcation.chairs;

import java.time.Instant;

import org.demarcationmap.access.Term;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * Someone who leads a side of a demarcation, or did. What a co-chair recorded stays valid
 * when the term is over.
 *
 * @param id the opaque key of the appointment
 * @param demarcation the slug of the demarcation
 * @param side the body whose side it is
 * @param account the account's name
 * @param term for how long
 * @param nomination the document that nominates the co-chair; empty where none was named
 * @param acting whether it is a substitute, who acts for as long as appointed
 */
public record CoChair(String id, String demarcation, BodyCode side, String account, Term term, String nomination,
		boolean acting) implements Node {

	/**
	 * Since when.
	 * @return the moment, or nothing where it was ever since
	 */
	public @Nullable Instant from() {
		return this.term.from();
	}

	/**
	 * Until when.
	 * @return the moment, or nothing where no end was set
	 */
	public @Nullable Instant until() {
		return this.term.until();
	}

	/**
	 * Tells whether two terms have a moment in common.
	 */
	boolean isDuring(Term other) {
		return begins(other).isBefore(ends(this.term)) && begins(this.term).isBefore(ends(other));
	}

	private static Instant begins(Term term) {
		var from = term.from();
		return (from != null) ? from : Instant.MIN;
	}

	private static Instant ends(Term term) {
		var until = term.until();
		return (until != null) ? until : Instant.MAX;
	}

}
