package org.demarcationmap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until a test lets time pass.
 */
public class SettableClock extends Clock {

	private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

	/**
	 * Lets time pass.
	 * @param duration how much
	 */
	public void pass(Duration duration) {
		this.now = this.now.plus(duration);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("Moments are told in UTC.");
	}

}
