package org.demarcationmap.export;

import java.time.Instant;
import java.util.Optional;

import org.demarcationmap.demarcation.lines.AgreedLine;

/**
 * A version of the line with what every file says of it.
 *
 * @param line the line
 * @param asOf when the file was made
 * @param query the address that gives it
 */
record ExportedLine(AgreedLine line, Instant asOf, String query) {

	String fileName(String format) {
		return "%s-v%d.%s".formatted(this.line.content().demarcation(), this.line.content().version(), format);
	}

	String status() {
		return this.line.content().provisional() ? "PROVISIONAL" : "AGREED";
	}

	Optional<String> notice() {
		return this.line.content().rehearsal()
				? Optional
					.of("REHEARSAL: made with placeholder delegations. Nothing in it was said or agreed by anyone.")
				: Optional.empty();
	}

}
