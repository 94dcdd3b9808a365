package org.demarcationmap.export.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.demarcationmap.export.Cover;

/**
 * What a report says of itself.
 *
 * @param demarcation the slug of the demarcation
 * @param holds what it reports on
 * @param status how firm that is
 * @param asOf the moment of which it tells
 * @param query the address that gives it
 * @param filter what of it is shown, in words
 * @param methodVersion by which method overlaps in it were found
 * @param checksum of what it reports on, in hexadecimal digits
 * @param notices what must not be overlooked
 */
public record About(String demarcation, String holds, String status, Instant asOf, String query, String filter,
		String methodVersion, String checksum, List<String> notices) {

	public About {
		notices = List.copyOf(notices);
	}

	static About of(Cover cover) {
		return new About(cover.demarcation(), cover.subject().text(), cover.state().name(), cover.asOf(), cover.query(),
				cover.filter(), cover.methodVersion(), cover.checksum(), cover.notices());
	}

	/** The same as names and values, in their order. */
	SequencedMap<String, String> lines() {
		var lines = new LinkedHashMap<String, String>();
		if (!this.notices.isEmpty()) {
			lines.put("Notice", String.join(" ", this.notices));
		}
		lines.put("Demarcation", this.demarcation);
		lines.put("Holds", this.holds);
		lines.put("Status", this.status);
		lines.put("As of", this.asOf.toString());
		lines.put("Query", this.query);
		lines.put("Filter", this.filter);
		lines.put("Method version", this.methodVersion);
		lines.put("Checksum", this.checksum);
		return lines;
	}

}
