package org.demarcationmap.demarcation.annotations;

/**
 * An annotation as a user wrote it.
 *
 * @param demarcation the slug of a demarcation
 * @param topic the slug of a topic in its scope
 * @param kind what kind of note it is
 * @param text the note
 */
public record AnnotationDraft(String demarcation, String topic, Annotation.Kind kind, String text) {

}
