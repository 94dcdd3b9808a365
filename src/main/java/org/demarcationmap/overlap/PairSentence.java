package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.demarcationmap.overlap.Evidence.ProcessTrace;
import org.demarcationmap.overlap.Evidence.ReferencePath;
import org.demarcationmap.overlap.Evidence.SharedWord;
import org.demarcationmap.overlap.Evidence.SharedWords;
import org.demarcationmap.overlap.Evidence.TopicPath;

/**
 * Says the overlap of two Deliverables in words: who has them, and what they have in
 * common.
 */
final class PairSentence {

	private static final int WORDS = 4;

	private final List<String> texts;

	private final List<Evidence> evidence;

	PairSentence(Overlap overlap) {
		this(overlap.sides().stream().map(PairSentence::side).toList(), overlap.evidence());
	}

	/**
	 * A sentence about texts of which it is said already whose they are.
	 */
	PairSentence(List<String> texts, List<Evidence> evidence) {
		this.texts = texts;
		this.evidence = evidence;
	}

	String text() {
		var reasons = Stream.of(topics(), references(), words(), traces()).flatMap(List::stream).toList();
		return "%s overlap: %s.".formatted(Sentence.listed(this.texts), String.join("; ", reasons));
	}

	private static String side(OverlapSide side) {
		return "%s of %s".formatted(
				Sentence.listed(side.deliverables().stream().map((text) -> text.name().value()).distinct().toList()),
				side.body());
	}

	private List<String> topics() {
		return each(TopicPath.class,
				(path) -> "both treat the topic “%s”, %s %s and %s %s".formatted(path.topic().name(), name(path.left()),
						Sentence.manner(path.left()), name(path.right()), Sentence.manner(path.right())));
	}

	private List<String> references() {
		return each(ReferencePath.class, (path) -> path.mutual() ? "both refer to " + path.nodes().get(1).name()
				: path.nodes().getFirst().name() + " refers to " + path.nodes().getLast().name());
	}

	private List<String> words() {
		return each(SharedWords.class,
				(shared) -> shared.words().isEmpty() ? "both use words that cannot be quoted here" : "both speak of "
						+ Sentence.listed(shared.words().stream().limit(WORDS).map(SharedWord::word).toList()));
	}

	private List<String> traces() {
		return each(ProcessTrace.class, (trace) -> switch (trace.kind()) {
			case SHARED_WORK_ITEM -> "both came from " + trace.nodes().get(1).name();
			case LIAISON ->
				"%s names %s as liaison".formatted(trace.nodes().getFirst().name(), trace.nodes().get(1).name());
		});
	}

	private static String name(PathEnd end) {
		return end.deliverable().name().value();
	}

	private <E extends Evidence> List<String> each(Class<E> kind, Function<E, String> words) {
		var said = new ArrayList<String>();
		this.evidence.stream().filter(kind::isInstance).map(kind::cast).map(words).forEach(said::add);
		return said;
	}

}
