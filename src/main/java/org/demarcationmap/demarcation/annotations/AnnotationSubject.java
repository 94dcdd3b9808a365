package org.demarcationmap.demarcation.annotations;

import org.jspecify.annotations.Nullable;

/**
 * What an annotation is about. Parts that do not apply are empty or missing.
 *
 * @param kind the kind of thing
 * @param topic the slug of its topic; empty where it has no single one
 * @param overlap the id of an overlap
 * @param proposal the id of the proposal whose clause it is
 * @param aspect the aspect of the clause
 * @param line the version of a line
 */
public record AnnotationSubject(Kind kind, String topic, @Nullable String overlap, @Nullable String proposal,
		@Nullable String aspect, @Nullable Integer line) {

	static AnnotationSubject topic(String slug) {
		return new AnnotationSubject(Kind.TOPIC, slug, null, null, null, null);
	}

	static AnnotationSubject overlap(String id, String topic) {
		return new AnnotationSubject(Kind.OVERLAP, topic, id, null, null, null);
	}

	static AnnotationSubject clause(String proposal, String topic, String aspect) {
		return new AnnotationSubject(Kind.CLAUSE, topic, null, proposal, aspect, null);
	}

	static AnnotationSubject line(int version) {
		return new AnnotationSubject(Kind.LINE, "", null, null, null, version);
	}

	@Override
	public String toString() {
		return switch (this.kind) {
			case TOPIC -> this.topic;
			case OVERLAP -> "overlap " + this.overlap;
			case CLAUSE -> this.aspect + " of " + this.topic + " in proposal " + this.proposal;
			case LINE -> "line version " + this.line;
		};
	}

	/**
	 * The kinds of thing that can be annotated.
	 */
	public enum Kind {

		/** A topic in scope. */
		TOPIC,

		/** A finding. */
		OVERLAP,

		/** A clause of a proposal, through its revisions. */
		CLAUSE,

		/** A version of the line. */
		LINE

	}

}
