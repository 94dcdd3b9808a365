package org.demarcationmap.catalogue.conflicts;

import org.jspecify.annotations.Nullable;

/**
 * Which conflicts are wanted; what is null does not matter.
 *
 * @param state where they stand
 * @param kind what they are about, such as {@code TOPIC}
 * @param importId the import that raised them
 */
public record ConflictFilter(@Nullable ConflictState state, @Nullable String kind, @Nullable String importId) {

	/** Every conflict. */
	public static final ConflictFilter ANY = new ConflictFilter(null, null, null);

}
