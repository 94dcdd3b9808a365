package org.demarcationmap.overlap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.PartialDate;
import org.jspecify.annotations.Nullable;

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
		 * @return five nodes; fewer where it is not known who is responsible
		 */
		public List<PathNode> nodes() {
			var topic = new PathNode(PathNode.Kind.TOPIC, this.topic.key(), this.topic.name());
			return Stream.of(this.left.inwards(), List.of(topic), this.right.inwards().reversed())
				.flatMap(List::stream)
				.toList();
		}

		@Override
		public String text() {
			return joined(this.left.inwards(), " → ") + " → " + this.topic.name() + " ← "
					+ joined(this.right.inwards().reversed(), " ← ");
		}

		private static String joined(List<PathNode> nodes, String arrow) {
			return nodes.stream().map(PathNode::name).collect(Collectors.joining(arrow));
		}

	}

	/**
	 * Both Deliverables speak of the same in their wording.
	 *
	 * @param left the one
	 * @param words what they share, the heaviest first
	 * @param right the other
	 * @param score how alike the two are
	 */
	record SharedWords(PathNode left, List<SharedWord> words, PathNode right, Score score) implements Evidence {

		public SharedWords {
			words = List.copyOf(words);
		}

		@Override
		public Signal signal() {
			return Signal.TEXT;
		}

		@Override
		public String text() {
			var shared = this.words.isEmpty() ? "words that cannot be quoted here"
					: "the words " + Sentence.listed(this.words.stream().map(SharedWord::word).toList());
			return "%s and %s share %s".formatted(this.left.name(), this.right.name(), shared);
		}

	}

	/**
	 * A word that two Deliverables share.
	 *
	 * @param word in the form by which words are compared
	 * @param left the place where the one says it, in its words
	 * @param right the place where the other does
	 */
	record SharedWord(String word, String left, String right) {
	}

	/**
	 * One Deliverable refers to the other, or both to the same.
	 *
	 * @param nodes who refers, to what, and who else refers to it
	 * @param mutual whether both refer to what stands between them
	 * @param score how much it says
	 */
	record ReferencePath(List<PathNode> nodes, boolean mutual, Score score) implements Evidence {

		public ReferencePath {
			nodes = List.copyOf(nodes);
		}

		@Override
		public Signal signal() {
			return Signal.REFERENCE;
		}

		@Override
		public String text() {
			return (this.mutual ? "%s → %s ← %s" : "%s → %s")
				.formatted(this.nodes.stream().map(PathNode::name).toArray());
		}

	}

	/**
	 * The work on both was joined.
	 *
	 * @param kind by what
	 * @param nodes the one, what joins them, and the other
	 * @param document where that was read
	 * @param date of the last known state of the work item from which both came, or the
	 * day on which the liaison was read; to the year, month or day
	 * @param score how much it says
	 */
	record ProcessTrace(ProcessTraceKind kind, List<PathNode> nodes, @Nullable String document,
			@Nullable PartialDate date, Score score) implements Evidence {

		public ProcessTrace {
			nodes = List.copyOf(nodes);
		}

		@Override
		public Signal signal() {
			return Signal.PROCESS;
		}

		@Override
		public String text() {
			return this.kind.path().formatted(this.nodes.stream().map(PathNode::name).toArray())
					+ ((this.date != null) ? ", " + this.date : "");
		}

	}

}
