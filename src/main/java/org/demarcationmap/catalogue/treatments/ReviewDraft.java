package org.demarcationmap.catalogue.treatments;

import org.jspecify.annotations.Nullable;

/**
 * A view that somebody wants to record for a body.
 *
 * @param treatment the id of the claim
 * @param verdict what the body says
 * @param reason why; needed to disagree
 * @param body the code of the body, where the participant acts for several
 */
public record ReviewDraft(String treatment, Verdict verdict, @Nullable String reason, @Nullable String body) {
}
