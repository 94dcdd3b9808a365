package org.demarcationmap.demarcation.lines;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * A new version of the line came into being, provisionally.
 */
public record LineAgreed(String slug, int version, String checksum) implements DemarcationEvent {

	@Override
	public String subject() {
		return this.slug + "/" + this.version;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("version", this.version, "checksum", this.checksum, "provisional", true);
	}

}
