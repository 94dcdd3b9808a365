package org.demarcationmap.access.keeping;

import java.util.Map;

import org.demarcationmap.access.AccessEvent;
import org.demarcationmap.access.RoleGrant;

/**
 * A role of a participant came to an end.
 *
 * @param grant the role
 */
record RoleEnded(RoleGrant grant) implements AccessEvent {

	@Override
	public String subject() {
		return this.grant.participant();
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("grant", this.grant.id(), "role", this.grant.kind().name(), "body", this.grant.role().bodyCode(),
				"demarcation", this.grant.role().demarcationSlug());
	}

}
