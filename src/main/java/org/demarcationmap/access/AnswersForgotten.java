package org.demarcationmap.access;

import java.time.Instant;
import java.util.Map;

/**
 * Kept answers of mutations were removed: who sends one of those again does it anew.
 *
 * @param answers how many
 * @param before those that were given before this moment
 */
record AnswersForgotten(long answers, Instant before) implements AccessEvent {

	@Override
	public String subject() {
		return "answers";
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("answers", this.answers, "before", this.before.toString());
	}

}
