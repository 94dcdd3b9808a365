package org.demarcationmap.overlap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.catalogue.BodyCode;

/**
 * One end of a path: a side and the Deliverable by which it treats the topic.
 *
 * @param holder the side's body; null where none is known
 * @param deliverable the Deliverable, with its treatment of the topic
 */
public record PathEnd(@Nullable Holder holder, OverlapDeliverable deliverable) {

	/** The key of the side's body. */
	public String bodyKey() {
		return known().key();
	}

	/** The side's body. */
	public BodyCode body() {
		return known().body();
	}

	private Holder known() {
		return Objects.requireNonNull(this.holder, "A side is a body that is known.");
	}

	/** How the Deliverable treats the topic of the path. */
	OverlapTreatment treatment() {
		return Objects.requireNonNull(this.deliverable.treatment(), "A path leads through a treatment.");
	}

	/** Who is responsible, as far as that is known, then the Deliverable. */
	List<PathNode> inwards() {
		return Stream.concat(responsible(), Stream.of(work())).toList();
	}

	private Stream<PathNode> responsible() {
		return Stream.ofNullable(this.holder).map((body) -> responsible(body, this.deliverable.question()));
	}

	private static PathNode responsible(Holder body, @Nullable KnownQuestion question) {
		return (question != null) ? new PathNode(PathNode.Kind.QUESTION, question.key(), question.toString())
				: new PathNode(PathNode.Kind.BODY, body.key(), body.body().value());
	}

	PathNode work() {
		return PathNode.work(this.deliverable.key(), this.deliverable.name().value());
	}

	/**
	 * The body that has a Deliverable, itself or by a Question.
	 *
	 * @param key its key
	 * @param body its code
	 */
	public record Holder(String key, BodyCode body) {
	}

}
