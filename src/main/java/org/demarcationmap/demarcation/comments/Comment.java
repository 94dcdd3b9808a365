package org.demarcationmap.demarcation.comments;

import java.time.Instant;

import org.demarcationmap.demarcation.proposals.Position.Place;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a proposal. It is shown with it and blocks nothing.
 *
 * @param id the opaque key
 * @param place the clause it is about, or the whole, and the revision
 * @param text what was said
 * @param author the account that wrote it
 * @param delegation the delegation that the author spoke for, if any
 * @param made when
 */
public record Comment(String id, Place place, String text, String author, @Nullable String delegation, Instant made) {
}
