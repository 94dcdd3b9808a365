package org.demarcationmap.overlap;

import org.demarcationmap.overlap.pairs.PlannedText;

/**
 * One node of a path that proves an overlap, so that a reader can go and look.
 *
 * @param kind what it is
 * @param key its key
 * @param name its name in print
 */
public record PathNode(Kind kind, String key, String name) {

	/** A Deliverable, or the work item of a preflight. */
	static PathNode work(String key, String name) {
		return new PathNode(key.equals(PlannedText.KEY) ? Kind.PLANNED : Kind.DELIVERABLE, key, name);
	}

	static PathNode body(String key, String code) {
		return new PathNode(Kind.BODY, key, code);
	}

	/**
	 * What stands on a path.
	 */
	public enum Kind {

		/**
		 * A body that is responsible for the next Deliverable, its Question not known or
		 * of no matter.
		 */
		BODY,

		/** A Question that is responsible for the next Deliverable. */
		QUESTION,

		/** A Deliverable that treats the topic. */
		DELIVERABLE,
		/** The work item of a preflight, which the catalogue does not have. */
		PLANNED,

		/** The topic that both ends treat. */
		TOPIC

	}

}
