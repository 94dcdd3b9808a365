package org.demarcationmap.demarcation.annotations;

import org.demarcationmap.demarcation.DemarcationSlug;
import org.demarcationmap.demarcation.Times;
import org.demarcationmap.demarcation.annotations.Visibility.Circle;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads annotations from rows of statements. Those made when only topics could be
 * annotated are about topics, open, and for all.
 */
final class StoredAnnotations {

	private StoredAnnotations() {
	}

	static Annotation annotation(Record row) {
		var node = row.get("annotation");
		return new Annotation(node.get("key").asString(), new DemarcationSlug(row.get("demarcation").asString()),
				subject(node, row.get("topic")), Annotation.Kind.valueOf(node.get("kind").asString()),
				node.get("text").asString(), visibility(node), node.get("author").asString(),
				node.get("made").asZonedDateTime().toInstant(), settling(node),
				row.get("replies").asList(StoredAnnotations::reply));
	}

	private static AnnotationSubject subject(Value node, Value topic) {
		return new AnnotationSubject(
				AnnotationSubject.Kind.valueOf(node.get("on").asString(AnnotationSubject.Kind.TOPIC.name())),
				topic.asString(""), text(node.get("overlap")), text(node.get("proposal")), text(node.get("aspect")),
				node.get("line").isNull() ? null : node.get("line").asInt());
	}

	private static Visibility visibility(Value node) {
		return new Visibility(Circle.valueOf(node.get("visibility").asString(Circle.ALL.name())),
				text(node.get("side")));
	}

	private static Settling settling(Value node) {
		return new Settling(node.get("open").asBoolean(true), Times.read(node.get("resolved")),
				text(node.get("resolvedBy")), Times.read(node.get("reopened")), text(node.get("reopenedBy")));
	}

	private static AnnotationReply reply(Value node) {
		return new AnnotationReply(node.get("key").asString(), node.get("text").asString(),
				node.get("author").asString(), node.get("made").asZonedDateTime().toInstant());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
