package org.demarcationmap.demarcation.annotations;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * A participant annotated a topic or an overlap.
 */
record AnnotationMade(String subject, String slug, Annotation.Kind type, String about,
		String text) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("type", this.type.name(), "about", this.about, "text", this.text);
	}

}
