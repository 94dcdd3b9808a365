package org.demarcationmap.demarcation.annotations;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.journal.Audience;

/**
 * Something that happened to an annotation. Who may not read it is not told of it.
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
		var visibility = annotation().visibility();
		return switch (visibility.circle()) {
			case ALL -> Audience.EVERYONE;
			case SIDE -> Audience.ofSide(String.valueOf(visibility.side()));
			case CO_CHAIRS -> Audience.CO_CHAIRS;
		};
	}

}
