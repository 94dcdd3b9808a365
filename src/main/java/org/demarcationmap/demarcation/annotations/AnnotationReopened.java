package org.demarcationmap.demarcation.annotations;

import java.util.Map;

/**
 * An annotation that was resolved wants an answer again.
 */
record AnnotationReopened(Annotation annotation) implements AnnotationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("open", true);
	}

}
