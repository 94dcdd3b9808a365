package org.demarcationmap.access;

import java.time.Instant;
import java.util.Map;

/**
 * A role of a participant came to an end.
 *
 * @param grant the role, as it was before
 * @param until when it ended
 */
public record RoleEnded(RoleGrant grant, Instant until) implements AccessEvent {

	@Override
	public String subject() {
		return this.grant.participant();
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("grant", this.grant.id(), "role", this.grant.kind().name(), "body", this.grant.role().bodyCode(),
				"demarcation", this.grant.role().demarcationSlug(), "until", this.until.toString());
	}

}
