package org.demarcationmap.demarcation.positions;

import org.jspecify.annotations.Nullable;

/**
 * For whom something is said.
 *
 * @param delegation the delegation's name
 * @param source the document from which somebody else takes it over; nothing where the
 * delegation speaks for itself
 * @param askedForTime whether the delegation asked for time on the proposal before
 */
record Speaker(String delegation, @Nullable String source, boolean askedForTime) {
}
