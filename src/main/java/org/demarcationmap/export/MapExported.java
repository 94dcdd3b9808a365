package org.demarcationmap.export;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * A map was given out as a file.
 *
 * @param slug the slug of the demarcation
 * @param subject what the file holds
 * @param format in which format
 * @param changes how it was asked for, and the checksum of the whole map
 */
record MapExported(String slug, String subject, String format,
		Map<String, Object> changes) implements DemarcationEvent {

	static MapExported of(Cover cover, ExportFormat format) {
		return new MapExported(cover.demarcation(), cover.subject().fileName(), format.extension(), Map.of("format",
				format.extension(), "query", cover.query(), "filter", cover.filter(), "checksum", cover.checksum()));
	}

}
