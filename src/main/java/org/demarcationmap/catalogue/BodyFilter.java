package org.demarcationmap.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which bodies are wanted; what is null does not matter.
 *
 * @param kind what they are
 * @param status whether they exist
 */
public record BodyFilter(@Nullable BodyKind kind, @Nullable BodyStatus status) {

	/** Every body. */
	public static final BodyFilter ANY = new BodyFilter(null, null);

	Parameters parameters() {
		return new Parameters().with("kind", this.kind).with("status", this.status);
	}

}
