package org.demarcationmap.overlap;

import java.util.List;

/**
 * The proof that a signal gives for an overlap: data that a reader can follow, and the
 * same in one line.
 */
public sealed interface Evidence {

	/**
	 * The signal that gives it.
	 */
	Signal signal();

	/**
	 * How strong this proof is by itself.
	 */
	Score score();

	/**
	 * The proof in one line.
	 */
	String text();

	/**
	 * Two sides treat the same topic: the path from one body or Question to the other.
	 *
	 * @param left the side that stands first
	 * @param topic the topic
	 * @param right the other side
	 * @param score how strong the path is
	 */
	record TopicPath(PathEnd left, OverlapTopic topic, PathEnd right, Score score) implements Evidence {

		@Override
		public Signal signal() {
			return Signal.TOPIC;
		}

		/**
		 * The nodes from one end to the other, with the topic in the middle.
		 * @return five nodes
		 */
		public List<PathNode> nodes() {
			return List.of(this.left.responsible(), this.left.work(),
					new PathNode(PathNode.Kind.TOPIC, this.topic.key(), this.topic.name()), this.right.work(),
					this.right.responsible());
		}

		@Override
		public String text() {
			return "%s → %s → %s ← %s ← %s".formatted(nodes().stream().map(PathNode::name).toArray());
		}

	}

}
