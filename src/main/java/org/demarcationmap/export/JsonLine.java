package org.demarcationmap.export;

import java.time.Instant;

import org.demarcationmap.demarcation.lines.LineContent;
import org.jspecify.annotations.Nullable;

/**
 * A version of the line as a JSON file. The checksum is that of {@code line} alone, in
 * canonical form, so that a reader can compute it again.
 */
record JsonLine(@Nullable String notice, String status, String demarcation, int version, Instant asOf, String query,
		String checksum, LineContent line) {

	static JsonLine of(ExportedLine exported) {
		var content = exported.line().content();
		return new JsonLine(exported.notice().orElse(null), exported.status(), content.demarcation(), content.version(),
				exported.asOf(), exported.query(), exported.line().checksum(), content);
	}

}
