package org.demarcationmap.demarcation.whatif;

import org.demarcationmap.overlap.Overlap;

/**
 * What would become of an overlap if a proposal were agreed.
 *
 * @param overlap the overlap
 * @param settled whether the proposal says who is responsible for all that it is about
 * @param why the reason, in a sentence
 */
public record Outlook(Overlap overlap, boolean settled, String why) {

}
