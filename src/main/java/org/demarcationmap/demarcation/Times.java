package org.demarcationmap.demarcation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * How moments are stored: as date and time in UTC.
 */
final class Times {

	private Times() {
	}

	static @Nullable ZonedDateTime stored(@Nullable Instant moment) {
		return (moment != null) ? moment.atZone(ZoneOffset.UTC) : null;
	}

}
