package org.demarcationmap.demarcation.lines;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * A new version of the line came into being.
 */
public record LineAgreed(String slug, int version, String checksum, boolean provisional) implements DemarcationEvent {

	/**
	 * Tells of a version.
	 * @param line the new version
	 * @return the event
	 */
	public static LineAgreed of(AgreedLine line) {
		var content = line.content();
		return new LineAgreed(content.demarcation(), content.version(), line.checksum(), content.provisional());
	}

	@Override
	public String subject() {
		return this.slug + "/" + this.version;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("version", this.version, "checksum", this.checksum, "provisional", this.provisional);
	}

}
