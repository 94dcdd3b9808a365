package org.demarcationmap.demarcation.annotations;

import java.util.Map;

/**
 * A participant annotated something.
 */
record AnnotationMade(Annotation annotation) implements AnnotationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("type", this.annotation.kind().name(), "about", this.annotation.about().toString(), "text",
				this.annotation.text());
	}

}
