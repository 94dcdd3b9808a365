package org.demarcationmap.overlap;

/**
 * One node of a path that proves an overlap, so that a reader can go and look.
 *
 * @param kind what it is
 * @param key its key
 * @param name its name in print
 */
public record PathNode(Kind kind, String key, String name) {

	/**
	 * What stands on a path.
	 */
	public enum Kind {

		/**
		 * A body that is responsible for the next Deliverable, its Question not known.
		 */
		BODY,

		/** A Question that is responsible for the next Deliverable. */
		QUESTION,

		/** A Deliverable that treats the topic. */
		DELIVERABLE,

		/** The topic that both ends treat. */
		TOPIC

	}

}
