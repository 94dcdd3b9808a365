package org.demarcationmap.demarcation.annotations;

import java.util.HashMap;
import java.util.Map;

/**
 * A participant replied to an annotation.
 */
record AnnotationReplied(Annotation annotation, AnnotationReply reply) implements AnnotationEvent {

	@Override
	public Map<String, Object> changes() {
		var changes = new HashMap<String, Object>(this.annotation.visibility().ofText(this.reply.text()));
		changes.put("reply", this.reply.id());
		return changes;
	}

}
