/**
 * Pairs of Deliverables that have something in common, found along inverted paths: from a
 * text to what it holds, and from there to the other texts that hold the same.
 */
@NullMarked
package org.demarcationmap.overlap.pairs;

import org.jspecify.annotations.NullMarked;
