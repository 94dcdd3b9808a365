package org.demarcationmap.demarcation.proposing;

/**
 * Which proposal is to be taken back.
 *
 * @param proposal the key of a proposal
 * @param reason why
 */
public record WithdrawalDraft(String proposal, String reason) {

}
