package org.demarcationmap.demarcation.annotations;

import java.util.Map;

/**
 * A participant replied to an annotation.
 */
record AnnotationReplied(Annotation annotation, AnnotationReply reply) implements AnnotationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("reply", this.reply.id(), "text", this.reply.text());
	}

}
