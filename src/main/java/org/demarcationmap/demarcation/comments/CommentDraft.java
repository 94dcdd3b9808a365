package org.demarcationmap.demarcation.comments;

import org.demarcationmap.demarcation.clauses.PlaceDraft;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a user wrote it.
 *
 * @param proposal the key of a proposal
 * @param clause the clause it is about, or nothing for the whole
 * @param text what it says
 */
public record CommentDraft(String proposal, @Nullable PlaceDraft clause, String text) {
}
