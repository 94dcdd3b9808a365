package org.demarcationmap.access.keeping;

import java.util.HashMap;
import java.util.Map;

import org.demarcationmap.access.AccessEvent;
import org.demarcationmap.access.RoleGrant;

/**
 * A participant was given a role.
 *
 * @param grant the role and its term
 */
record RoleGranted(RoleGrant grant) implements AccessEvent {

	@Override
	public String subject() {
		return this.grant.participant();
	}

	@Override
	public Map<String, Object> changes() {
		var changes = new HashMap<String, Object>(Map.of("grant", this.grant.id(), "role", this.grant.kind().name(),
				"body", this.grant.role().bodyCode()));
		changes.put("from", String.valueOf(this.grant.term().from()));
		if (this.grant.term().until() != null) {
			changes.put("until", this.grant.term().until().toString());
		}
		return changes;
	}

}
