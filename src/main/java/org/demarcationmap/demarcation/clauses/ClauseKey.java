package org.demarcationmap.demarcation.clauses;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;

/**
 * Which clause of a proposal is meant: the one on an aspect of a topic. A proposal has
 * one at most.
 *
 * @param topic the topic
 * @param aspect what is done about it
 */
public record ClauseKey(TopicSlug topic, Aspect aspect) {

	/**
	 * Reads a key as it is stored.
	 * @param text topic and aspect, such as {@code oid-resolution RESOLUTION}
	 * @return the key
	 * @throws IllegalArgumentException where the text is no topic and aspect
	 */
	public static ClauseKey parse(String text) {
		var parts = text.split(" ", 2);
		if (parts.length < 2) {
			throw new IllegalArgumentException(
					"'" + text + "' names no clause: write topic and aspect, like oid-resolution RESOLUTION.");
		}
		return new ClauseKey(new TopicSlug(parts[0]), new Aspect(parts[1]));
	}

	/**
	 * Tells whether two clauses would speak of the same: the whole topic holds each of
	 * its aspects.
	 * @param other the place of the other clause
	 * @return {@code true} where the topic is the same, and one aspect holds the other
	 */
	public boolean overlaps(ClauseKey other) {
		return this.topic.equals(other.topic) && (this.aspect.equals(other.aspect) || this.aspect.equals(Aspect.WHOLE)
				|| other.aspect.equals(Aspect.WHOLE));
	}

	@Override
	public String toString() {
		return this.topic + " " + this.aspect;
	}

}
