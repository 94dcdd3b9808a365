package org.demarcationmap.overlap;

import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Place;
import org.jspecify.annotations.Nullable;

/**
 * One of the edits by which a finding would disappear.
 *
 * @param kind what is to be done
 * @param treatment the key of the claim that is to be rejected, where one is
 * @param nodes the things concerned
 * @param sentence the same in words
 * @param remaining the score that would remain after it and those before it
 */
public record OverlapEdit(Kind kind, @Nullable String treatment, List<PathNode> nodes, String sentence,
		Score remaining) {

	/** How many edits of a finding are shown. */
	public static final int SHOWN = 50;

	public OverlapEdit {
		nodes = List.copyOf(nodes);
	}

	OverlapEdit leaving(Score score) {
		return new OverlapEdit(this.kind, this.treatment, this.nodes, this.sentence, score);
	}

	static OverlapEdit rejecting(OverlapTreatment treatment, PathNode text, PathNode topic) {
		var where = (treatment.place() == Place.APPENDIX) ? " in an appendix" : "";
		var aspect = treatment.aspect().equals(Aspect.WHOLE) ? ""
				: ", under the aspect " + Sentence.words(treatment.aspect());
		return new OverlapEdit(Kind.REJECT_TREATMENT, treatment.key(), List.of(text, topic),
				"Reject that %s treats “%s”%s%s.".formatted(text.name(), topic.name(), where, aspect), Score.FULL);
	}

	static OverlapEdit withdrawing(PathNode from, PathNode to) {
		return new OverlapEdit(Kind.WITHDRAW_REFERENCE, null, List.of(from, to),
				"Withdraw that %s refers to %s.".formatted(from.name(), to.name()), Score.FULL);
	}

	static OverlapEdit undoing(PathNode item, PathNode text) {
		return new OverlapEdit(Kind.UNDO_BECAME, null, List.of(item, text),
				"Undo that %s became %s.".formatted(item.name(), text.name()), Score.FULL);
	}

	static OverlapEdit withdrawingLiaison(PathNode item, PathNode body) {
		return new OverlapEdit(Kind.WITHDRAW_LIAISON, null, List.of(item, body),
				"Withdraw that %s names %s as liaison.".formatted(item.name(), body.name()), Score.FULL);
	}

	static OverlapEdit rewording(PathNode one, PathNode other, String words) {
		return new OverlapEdit(Kind.REWORD, null, List.of(one, other),
				"Reword %s or %s so that they no longer share %s.".formatted(one.name(), other.name(), words),
				Score.FULL);
	}

	/**
	 * What is to be done.
	 */
	public enum Kind {

		/** The claim that a text treats a topic is to be rejected. */
		REJECT_TREATMENT,
		/** It is to be withdrawn that one text refers to another. */
		WITHDRAW_REFERENCE,
		/** It is to be undone that a work item became a text. */
		UNDO_BECAME,
		/** It is to be withdrawn that a work item names a body as liaison. */
		WITHDRAW_LIAISON,
		/** A text is to be worded otherwise. */
		REWORD

	}

}
