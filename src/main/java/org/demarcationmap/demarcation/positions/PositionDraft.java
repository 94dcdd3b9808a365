package org.demarcationmap.demarcation.positions;

import org.demarcationmap.demarcation.proposals.Stand;
import org.jspecify.annotations.Nullable;

/**
 * A position as a user wrote it.
 *
 * @param proposal the key of a proposal
 * @param delegation the delegation's name, or nothing for the participant's own
 * @param stand what the delegation says
 * @param text its words; may be empty where none are needed
 */
public record PositionDraft(String proposal, @Nullable String delegation, Stand stand, String text) {

}
