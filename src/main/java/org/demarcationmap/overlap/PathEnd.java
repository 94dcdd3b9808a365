package org.demarcationmap.overlap;

import java.util.Objects;

import org.demarcationmap.catalogue.BodyCode;

/**
 * One end of a path: a side and the Deliverable by which it treats the topic.
 *
 * @param bodyKey the key of the side's body
 * @param body the side's body
 * @param deliverable the Deliverable, with its treatment of the topic
 */
public record PathEnd(String bodyKey, BodyCode body, OverlapDeliverable deliverable) {

	/** How the Deliverable treats the topic of the path. */
	OverlapTreatment treatment() {
		return Objects.requireNonNull(this.deliverable.treatment(), "A path leads through a treatment.");
	}

	PathNode responsible() {
		var question = this.deliverable.question();
		return (question != null) ? new PathNode(PathNode.Kind.QUESTION, question.key(), question.toString())
				: new PathNode(PathNode.Kind.BODY, this.bodyKey, this.body.value());
	}

	PathNode work() {
		return new PathNode(PathNode.Kind.DELIVERABLE, this.deliverable.key(), this.deliverable.name().value());
	}

}
