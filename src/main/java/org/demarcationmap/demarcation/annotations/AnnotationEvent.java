package org.demarcationmap.demarcation.annotations;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.journal.Audience;

/**
 * Something that happened to an annotation. What not all may read, not all are told of.
 */
interface AnnotationEvent extends DemarcationEvent {

	Annotation annotation();

	@Override
	default String subject() {
		return annotation().id();
	}

	@Override
	default String slug() {
		return annotation().demarcation().value();
	}

	@Override
	default Audience audience() {
		return annotation().visibility().isForAll() ? Audience.EVERYONE : Audience.SECRETARIAT;
	}

}
