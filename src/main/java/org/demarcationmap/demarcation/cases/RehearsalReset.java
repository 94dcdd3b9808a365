package org.demarcationmap.demarcation.cases;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * Everything that was said in a rehearsal went; the journal keeps that it was.
 */
record RehearsalReset(String slug, Map<String, Object> changes) implements DemarcationEvent {

	@Override
	public String subject() {
		return this.slug;
	}

}
