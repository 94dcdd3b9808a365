package org.demarcationmap.demarcation.proposing;

import org.jspecify.annotations.Nullable;

/**
 * Which proposal is to be taken back.
 *
 * @param proposal the key of a proposal
 * @param expectedRevision the number of the revision that the participant read, if told
 * @param reason why
 */
public record WithdrawalDraft(String proposal, @Nullable Integer expectedRevision, String reason) {

}
