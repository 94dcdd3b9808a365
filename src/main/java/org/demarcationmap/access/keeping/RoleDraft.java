package org.demarcationmap.access.keeping;

import java.time.Instant;

import org.demarcationmap.access.RoleKind;
import org.jspecify.annotations.Nullable;

/**
 * A role to grant, as somebody wrote it.
 *
 * @param participant the account's name
 * @param role what the participant shall act as
 * @param body the code of an expert's body; none for other roles
 * @param from from when on; at once where it is missing
 * @param until until when; for good where it is missing
 */
public record RoleDraft(String participant, RoleKind role, @Nullable String body, @Nullable Instant from,
		@Nullable Instant until) {

}
