package org.demarcationmap.access;

import java.util.Map;

/**
 * A participant signed in.
 *
 * @param participant the participant's name
 * @param with what, in words
 */
record SignedInWith(String participant, String with) implements AccessEvent {

	@Override
	public String kind() {
		return "SignedIn";
	}

	@Override
	public String subject() {
		return this.participant;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("with", this.with);
	}

}
