package org.demarcationmap.demarcation.annotations;

import org.jspecify.annotations.Nullable;

/**
 * An annotation as a user wrote it.
 *
 * @param demarcation the slug of a demarcation
 * @param topic the slug of a topic in its scope, or nothing where it is about another
 * thing
 * @param on what else it is about, or nothing
 * @param kind what kind of note it is
 * @param text the note
 * @param visibility who shall see it
 * @param side the code of the body whose side shall see it
 */
public record AnnotationDraft(String demarcation, @Nullable String topic, @Nullable On on, Annotation.Kind kind,
		String text, Visibility.Circle visibility, @Nullable String side) {

	/**
	 * A thing that is not a topic alone: an overlap, a clause, or a version of the line.
	 *
	 * @param overlap the id of an overlap
	 * @param proposal the id of a proposal; its clause has the topic of the draft
	 * @param aspect the aspect of the clause
	 * @param line the version of the line
	 */
	public record On(@Nullable String overlap, @Nullable String proposal, String aspect, @Nullable Integer line) {

	}

}
