package org.demarcationmap.demarcation.proposing;

/**
 * What a co-chair confirms.
 *
 * @param proposal the key of a proposal
 * @param revision the number of one of its revisions
 * @param side the code of the body whose side is co-chaired
 */
public record ConfirmationDraft(String proposal, int revision, String side) {

}
