package org.demarcationmap.demarcation.overlaps;

import org.demarcationmap.overlap.reviews.ReviewVerdict;

/**
 * What a side says of an overlap, as a user wrote it.
 *
 * @param overlap the id of an overlap
 * @param side the code of the body whose side it is
 * @param verdict what it says
 * @param reason why
 */
public record OverlapReviewDraft(String overlap, String side, ReviewVerdict verdict, String reason) {
}
