package org.demarcationmap.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which Deliverables are wanted; what is null does not matter.
 *
 * @param body the code of the body responsible
 * @param topic the slug of a topic that they treat
 * @param kind what they are
 * @param status where they stand
 * @param title words that stand in the title
 */
public record DeliverableFilter(@Nullable String body, @Nullable String topic, @Nullable DeliverableKind kind,
		@Nullable DeliverableStatus status, @Nullable String title) {

	/** Every Deliverable. */
	public static final DeliverableFilter ANY = new DeliverableFilter(null, null, null, null, null);

	Parameters parameters() {
		return new Parameters().with("body", this.body)
			.with("topic", this.topic)
			.with("status", this.status)
			.with("title", this.title);
	}

}
