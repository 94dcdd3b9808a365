package org.demarcationmap.access;

import java.util.Map;

/**
 * Somebody could not sign in. What was written is not kept: people type passwords into
 * the field for the name.
 *
 * @param with what was given, in words
 */
record SignInRefused(String with) implements AccessEvent {

	@Override
	public String subject() {
		return "sign-in";
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("with", this.with);
	}

}
