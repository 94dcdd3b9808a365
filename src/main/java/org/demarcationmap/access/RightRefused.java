package org.demarcationmap.access;

import java.util.Map;

/**
 * A participant asked for what the roles do not allow.
 *
 * @param participant the participant's name
 * @param operation the field or address that was asked for
 * @param sentence why it was refused
 */
record RightRefused(String participant, String operation, String sentence) implements AccessEvent {

	@Override
	public String subject() {
		return this.participant;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("operation", this.operation, "sentence", this.sentence);
	}

}
