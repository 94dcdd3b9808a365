package org.demarcationmap.demarcation.concluding;

import org.demarcationmap.demarcation.proposals.Conclusion;

/**
 * A conclusion as a co-chair wrote it.
 *
 * @param proposal the key of a proposal
 * @param side the code of the side's body
 * @param outcome what is concluded
 * @param text the co-chair's words; may be empty when agreed
 */
public record ConclusionDraft(String proposal, String side, Conclusion.Result outcome, String text) {

}
