package org.demarcationmap.demarcation.annotations;

import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of annotations; what is left out does not narrow it.
 *
 * @param open whether they still want an answer
 * @param kind what kind of note they are
 * @param topic the slug of the topic they are about
 * @param contested whether that topic is contested
 * @param on what kind of thing they are about
 */
public record AnnotationFilter(@Nullable Boolean open, Annotation.@Nullable Kind kind, @Nullable String topic,
		@Nullable Boolean contested, AnnotationSubject.@Nullable Kind on) {

	/** Narrows nothing. */
	public static final AnnotationFilter ALL = new AnnotationFilter(null, null, null, null, null);

}
