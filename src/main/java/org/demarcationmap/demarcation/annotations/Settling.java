package org.demarcationmap.demarcation.annotations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether an annotation still wants an answer. What was done last stays to be read.
 *
 * @param open whether it does
 * @param resolved when it was last resolved
 * @param resolvedBy the account that resolved it
 * @param reopened when it was last reopened
 * @param reopenedBy the account that reopened it
 */
public record Settling(boolean open, @Nullable Instant resolved, @Nullable String resolvedBy,
		@Nullable Instant reopened, @Nullable String reopenedBy) {

	static final Settling NEW = new Settling(true, null, null, null, null);

	Settling resolve(String account, Instant now) {
		return new Settling(false, now, account, this.reopened, this.reopenedBy);
	}

	Settling reopen(String account, Instant now) {
		return new Settling(true, this.resolved, this.resolvedBy, now, account);
	}

}
