package org.demarcationmap.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers on this application node what was said lately, so that the journal is not
 * filled by the same again and again. What it remembers is bounded.
 */
class Lately {

	private static final int MOST = 10_000;

	private final Map<String, Instant> said = new ConcurrentHashMap<>();

	private final Duration every;

	Lately(Duration every) {
		this.every = every;
	}

	/** Tells whether this was not said lately, and from now on was. */
	boolean isNew(String what, Instant now) {
		var before = this.said.get(what);
		if (before != null && now.isBefore(before.plus(this.every))) {
			return false;
		}
		if (this.said.size() >= MOST) {
			this.said.clear();
		}
		return (before != null) ? this.said.replace(what, before, now) : this.said.putIfAbsent(what, now) == null;
	}

}
