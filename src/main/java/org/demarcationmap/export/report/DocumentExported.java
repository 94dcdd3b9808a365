package org.demarcationmap.export.report;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.export.ExportFormat;

/**
 * A baseline or a comparison was given out as a file.
 *
 * @param slug the slug of the demarcation
 * @param subject what the file holds
 * @param changes how it was asked for, and the checksum of what it is made from
 */
record DocumentExported(String slug, String subject, Map<String, Object> changes) implements DemarcationEvent {

	static DocumentExported of(Report report, ExportFormat format) {
		var about = report.about();
		return new DocumentExported(about.demarcation(), about.holds(),
				Map.of("format", format.extension(), "query", about.query(), "checksum", about.checksum()));
	}

}
