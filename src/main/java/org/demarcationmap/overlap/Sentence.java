package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.overlap.Evidence.TopicPath;

/**
 * Says an overlap in words: who treats the topic, in which Deliverable and how, and what
 * is still unconfirmed or unverified. It speaks of the Deliverables on the strongest
 * paths, so that it never differs from the proof.
 */
public final class Sentence {

	private final Overlap overlap;

	private final OverlapTopic topic;

	private final List<PathEnd> ends;

	Sentence(Overlap overlap, OverlapTopic topic) {
		this.overlap = overlap;
		this.topic = topic;
		this.ends = overlap.sides().stream().flatMap((side) -> end(side).stream()).toList();
	}

	private Optional<PathEnd> end(OverlapSide side) {
		return this.overlap.evidence()
			.stream()
			.flatMap((evidence) -> (evidence instanceof TopicPath path) ? Stream.of(path.left(), path.right())
					: Stream.empty())
			.filter((end) -> end.body().equals(side.body()))
			.findFirst();
	}

	String text() {
		var sentences = new ArrayList<String>();
		sentences.add(sharesOneText() ? joint() : apart());
		sentences.add(aspects());
		sentences.add(flag("Suggested and not yet confirmed", TreatmentStatus.SUGGESTED));
		sentences.add(flag("Disputed", TreatmentStatus.DISPUTED));
		sentences.add(flag("Unverified", (end) -> treatment(end).verification() == Verification.RECALLED));
		return sentences.stream().filter((sentence) -> !sentence.isEmpty()).collect(Collectors.joining(" "));
	}

	private boolean sharesOneText() {
		return this.ends.stream().map((end) -> end.deliverable().key()).distinct().count() == 1;
	}

	private String joint() {
		var end = this.ends.getFirst();
		return "%s are %s responsible for %s, which treats %s %s.".formatted(who(), all(), name(end), topic(),
				manner(end));
	}

	private String apart() {
		return "%s %s treat %s: %s.".formatted(who(), all(), topic(),
				this.ends.stream().map(this::where).collect(Collectors.joining("; ")));
	}

	private String where(PathEnd end) {
		var question = end.deliverable().question();
		return "%s in %s%s, %s, %s".formatted(end.body(), name(end), more(end), manner(end),
				(question != null) ? "under " + question : KnownQuestion.NOT_KNOWN);
	}

	private String more(PathEnd end) {
		var others = this.overlap.sides()
			.stream()
			.filter((side) -> side.body().equals(end.body()))
			.mapToInt(OverlapSide::deliverableCount)
			.sum() - 1;
		return (others > 0) ? " (and " + others + " more)" : "";
	}

	static String manner(PathEnd end) {
		var grade = (treatment(end).grade() == Grade.MAIN) ? "as a main subject" : "as a part";
		return (treatment(end).place() == Place.APPENDIX) ? grade + " in an appendix" : grade;
	}

	private String aspects() {
		var aspects = this.ends.stream().map((end) -> treatment(end).aspect()).distinct().toList();
		if (aspects.equals(List.of(Aspect.WHOLE))) {
			return "";
		}
		if (aspects.size() == 1) {
			return "The aspect is the same: " + words(aspects.getFirst()) + ".";
		}
		return "By aspect: "
				+ listed(this.ends.stream().map((end) -> end.body() + " " + words(treatment(end).aspect())).toList())
				+ ".";
	}

	/** An aspect as it is read out. */
	public static String words(Aspect aspect) {
		return aspect.equals(Aspect.WHOLE) ? "the whole topic"
				: aspect.value().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private String flag(String what, TreatmentStatus status) {
		return flag(what, (end) -> treatment(end).status() == status);
	}

	private String flag(String what, Predicate<PathEnd> applies) {
		var names = this.ends.stream().filter(applies).map(Sentence::name).distinct().toList();
		return names.isEmpty() ? "" : what + ": " + listed(names) + ".";
	}

	private String who() {
		return listed(this.ends.stream().map((end) -> end.body().value()).toList());
	}

	private String all() {
		return (this.ends.size() == 2) ? "both" : "all";
	}

	private String topic() {
		return "the topic “" + this.topic.name() + "”";
	}

	private static String name(PathEnd end) {
		return end.deliverable().name().value();
	}

	private static OverlapTreatment treatment(PathEnd end) {
		return end.treatment();
	}

	/** The parts as a list that is read out. */
	public static String listed(List<String> parts) {
		return (parts.size() < 2) ? String.join("", parts)
				: String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
	}

}
