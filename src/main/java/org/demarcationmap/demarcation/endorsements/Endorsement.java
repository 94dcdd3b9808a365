package org.demarcationmap.demarcation.endorsements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.demarcationmap.catalogue.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * What a body, or a joint meeting of the sides, said of a conclusion.
 *
 * @param revision the number of the revision that was concluded
 * @param by the body, or nothing for a joint meeting of the sides
 * @param kind what it said
 * @param meeting the meeting at which it said so
 * @param report the report in which that stands
 * @param held the day on which it said so
 * @param text its words; may be empty unless it reopened
 * @param recordedBy the account that recorded it
 * @param recorded when it was recorded
 */
public record Endorsement(int revision, @Nullable BodyCode by, EndorsementKind kind, String meeting, String report,
		LocalDate held, String text, String recordedBy, Instant recorded) {

	/**
	 * The body that said so.
	 * @return its code, or empty for a joint meeting of the sides
	 */
	public Optional<BodyCode> body() {
		return Optional.ofNullable(this.by);
	}

}
