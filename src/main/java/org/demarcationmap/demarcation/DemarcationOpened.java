package org.demarcationmap.demarcation;

import java.util.Map;

/**
 * A demarcation was opened.
 */
public record DemarcationOpened(String slug, boolean rehearsal) implements DemarcationEvent {

	@Override
	public String subject() {
		return this.slug;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("rehearsal", this.rehearsal);
	}

}
