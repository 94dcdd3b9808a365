package org.demarcationmap.journal;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * When a stream ends, and until when it is known what its reader may see.
 */
final class Lifetime {

	private final Supplier<Reader> readers;

	private final Duration rights;

	private final long over;

	private Reader reader;

	private long renewal;

	Lifetime(Supplier<Reader> readers, StreamSettings settings) {
		this.readers = readers;
		this.rights = settings.rights();
		this.over = System.nanoTime() + settings.lasts().toNanos();
		this.reader = readers.get();
		this.renewal = System.nanoTime() + this.rights.toNanos();
	}

	boolean isOver() {
		return left().isNegative();
	}

	Duration left() {
		return Duration.ofNanos(this.over - System.nanoTime());
	}

	Reader reader() {
		if (System.nanoTime() - this.renewal > 0) {
			this.reader = this.readers.get();
			this.renewal = System.nanoTime() + this.rights.toNanos();
		}
		return this.reader;
	}

}
