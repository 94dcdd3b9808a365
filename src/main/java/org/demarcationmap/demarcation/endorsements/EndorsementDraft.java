package org.demarcationmap.demarcation.endorsements;

import java.time.LocalDate;
import java.util.Objects;

import org.demarcationmap.catalogue.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * What a body said, as a user wrote it.
 *
 * @param proposal the key of a concluded proposal
 * @param body the code of the body, or nothing for a joint meeting of the sides
 * @param kind what it said
 * @param meeting the meeting
 * @param report the report of the meeting
 * @param held the day on which it said so
 * @param text its words
 */
public record EndorsementDraft(String proposal, @Nullable String body, EndorsementKind kind, String meeting,
		String report, LocalDate held, String text) {

	boolean repeats(Endorsement earlier) {
		return earlier.kind() == this.kind && earlier.meeting().equals(this.meeting.strip())
				&& Objects.equals(earlier.body().map(BodyCode::value).orElse(null), this.body);
	}

}
