package org.demarcationmap.access.keeping;

import java.time.Instant;

import org.demarcationmap.access.Delegation;
import org.jspecify.annotations.Nullable;

/**
 * A delegation to save, as somebody wrote it.
 *
 * @param name its name
 * @param capacity how it is a member
 * @param placeholder whether it stands in for a real one in rehearsals
 * @param from from when on it takes part; ever since where it is missing
 * @param until until when; for good where it is missing
 */
public record DelegationDraft(String name, Delegation.Capacity capacity, boolean placeholder, @Nullable Instant from,
		@Nullable Instant until) {

}
