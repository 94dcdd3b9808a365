package org.demarcationmap.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which Questions are wanted; what is null does not matter.
 *
 * @param body the code of their body
 * @param period their study period
 * @param number their number
 */
public record QuestionFilter(@Nullable String body, @Nullable String period, @Nullable String number) {

	/** Every Question. */
	public static final QuestionFilter ANY = new QuestionFilter(null, null, null);

	Parameters parameters() {
		return new Parameters().with("body", this.body).with("period", this.period).with("number", this.number);
	}

}
