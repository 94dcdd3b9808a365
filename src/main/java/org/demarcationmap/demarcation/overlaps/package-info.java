/**
 * What the sides of a demarcation do with its overlaps.
 */
@NullMarked
package org.demarcationmap.demarcation.overlaps;

import org.jspecify.annotations.NullMarked;
