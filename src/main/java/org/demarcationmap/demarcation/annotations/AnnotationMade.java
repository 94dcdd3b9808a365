package org.demarcationmap.demarcation.annotations;

import java.util.HashMap;
import java.util.Map;

/**
 * A participant annotated something.
 */
record AnnotationMade(Annotation annotation) implements AnnotationEvent {

	@Override
	public Map<String, Object> changes() {
		var changes = new HashMap<String, Object>(this.annotation.visibility().ofText(this.annotation.text()));
		changes.put("type", this.annotation.kind().name());
		changes.put("about", this.annotation.about().toString());
		return changes;
	}

}
