package org.demarcationmap.overlap;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.Verification;

/**
 * Reads the things of an overlap from what statements give of their nodes.
 */
public final class OverlapNodes {

	private OverlapNodes() {
	}

	public static OverlapTopic topic(Value node, int treatedBy) {
		return new OverlapTopic(text(node, "key"), new TopicSlug(text(node, "slug")), text(node, "name"), treatedBy);
	}

	static PathEnd end(Value side, OverlapDeliverable deliverable) {
		return new PathEnd(new PathEnd.Holder(text(side, "key"), new BodyCode(text(side, "code"))), deliverable);
	}

	public static OverlapDeliverable deliverable(Value node, Value labels, Value question,
			@Nullable OverlapTreatment treatment) {
		return new OverlapDeliverable(text(node, "key"), new DeliverableName(text(node, "name")), known(node, "title"),
				kind(labels), DeliverableStatus.valueOf(text(node, "status")), question(question), treatment);
	}

	private static DeliverableKind kind(Value labels) {
		var found = labels.asList(Value::asString);
		return Stream.of(DeliverableKind.values())
			.filter((kind) -> found.contains(kind.label()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("A Deliverable has the labels " + found + " and no kind."));
	}

	public static @Nullable KnownQuestion question(Value node) {
		if (node.isNull()) {
			return null;
		}
		var period = known(node, "period");
		return new KnownQuestion(text(node, "key"), QuestionNumber.parse(text(node, "number")),
				(period != null) ? StudyPeriod.parse(period) : null);
	}

	public static OverlapTreatment treatment(Value node) {
		return new OverlapTreatment(text(node, "key"), Grade.valueOf(text(node, "grade")),
				Place.valueOf(text(node, "place")), new Aspect(text(node, "aspect")),
				TreatmentStatus.valueOf(text(node, "status")), new Confidence(node.get("confidence").asDouble()),
				text(node, "source"), Verification.valueOf(text(node, "verification")));
	}

	public static PathNode text(Value node) {
		return PathNode.work(text(node, "key"), text(node, "name"));
	}

	public static String text(Value node, String property) {
		return node.get(property).asString();
	}

	static @Nullable String known(Value node, String property) {
		return node.get(property).isNull() ? null : text(node, property);
	}

}
