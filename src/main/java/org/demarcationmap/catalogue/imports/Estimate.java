package org.demarcationmap.catalogue.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How long an import will take, judged by how long it took so far. To look at an
 * identifier takes a part of the time that it takes to read and write a record.
 */
final class Estimate {

	private static final double LOOK = 0.3;

	private static final double EARLIEST = 0.02;

	private final int total;

	private final Clock clock;

	private Instant begun;

	private int looked;

	private int written;

	Estimate(int total, Clock clock) {
		this.total = total;
		this.clock = clock;
		this.begun = clock.instant();
	}

	void begin() {
		this.begun = this.clock.instant();
		this.looked = 0;
		this.written = 0;
	}

	void look(int records) {
		this.looked = records;
	}

	void write(int records) {
		this.written = records;
	}

	/**
	 * The seconds that are left.
	 * @return none while too little is done to tell
	 */
	@Nullable Long secondsLeft() {
		var done = done();
		if (done < EARLIEST) {
			return null;
		}
		var millis = Duration.between(this.begun, this.clock.instant()).toMillis();
		return Math.round(millis * (1 - Math.min(1, done)) / done / 1000);
	}

	private double done() {
		var whole = (double) Math.max(1, this.total);
		var read = this.written / whole;
		return (this.looked == 0) ? read : LOOK * this.looked / whole + (1 - LOOK) * read;
	}

	@Override
	public String toString() {
		var left = secondsLeft();
		return (left != null) ? ", about " + left + " s left" : "";
	}

}
