package org.demarcationmap.demarcation.annotations;

import java.time.Instant;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.DemarcationSlug;
import org.demarcationmap.graphql.Node;

/**
 * A typed note of a participant on a topic of a demarcation.
 *
 * @param id the opaque key
 * @param demarcation the demarcation in which it was made
 * @param topic the topic it is about
 * @param kind what kind of note it is
 * @param text the note
 * @param author the account that wrote it
 * @param made when it was written
 */
public record Annotation(String id, DemarcationSlug demarcation, TopicSlug topic, Kind kind, String text, String author,
		Instant made) implements Node {

	/**
	 * What a note is about.
	 */
	public enum Kind {

		/** Whether the topic belongs here. */
		SCOPE,

		/** What a term means. */
		TERM,

		/** What a mandate says. */
		MANDATE,

		/** What came first. */
		PRECEDENCE,

		/** Something to be answered. */
		QUESTION

	}

}
