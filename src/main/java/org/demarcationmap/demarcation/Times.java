package org.demarcationmap.demarcation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * How moments are stored: as date and time in UTC.
 */
public final class Times {

	private Times() {
	}

	/**
	 * A moment as it is stored.
	 * @param moment the moment, or nothing
	 * @return date and time in UTC, or nothing
	 */
	public static @Nullable ZonedDateTime stored(@Nullable Instant moment) {
		return (moment != null) ? moment.atZone(ZoneOffset.UTC) : null;
	}

	/**
	 * A moment as it was stored.
	 * @param value date and time, or nothing
	 * @return the moment, or nothing
	 */
	public static @Nullable Instant read(Value value) {
		return value.isNull() ? null : value.asZonedDateTime().toInstant();
	}

}
