package org.demarcationmap.demarcation.annotations;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.demarcation.DemarcationSlug;
import org.demarcationmap.graphql.Node;

/**
 * A typed note of a participant on something in a demarcation, with what others replied.
 *
 * @param id the opaque key
 * @param demarcation the demarcation in which it was made
 * @param about what it is about
 * @param kind what kind of note it is
 * @param text the note
 * @param visibility who sees it
 * @param author the account that wrote it
 * @param made when it was written
 * @param settling whether it is open, and who resolved or reopened it
 * @param replies what was replied, oldest first; the latest of many
 */
public record Annotation(String id, DemarcationSlug demarcation, AnnotationSubject about, Kind kind, String text,
		Visibility visibility, String author, Instant made, Settling settling,
		List<AnnotationReply> replies) implements Node {

	public Annotation {
		replies = List.copyOf(replies);
	}

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
