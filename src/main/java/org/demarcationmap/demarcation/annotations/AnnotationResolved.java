package org.demarcationmap.demarcation.annotations;

import java.util.Map;

/**
 * An annotation wants no answer any more.
 */
record AnnotationResolved(Annotation annotation) implements AnnotationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("open", false);
	}

}
