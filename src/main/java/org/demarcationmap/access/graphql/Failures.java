package org.demarcationmap.access.graphql;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * What was thrown while a request was executed, before it was made an answer.
 */
class Failures {

	private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

	void add(Throwable thrown) {
		this.first.compareAndSet(null, thrown);
	}

	@Nullable Throwable first() {
		return this.first.get();
	}

}
