/**
 * What measures the overlaps that are found against pairs that somebody judged. It is run
 * by name, because the judged pairs are no part of the project.
 */
@NullMarked
package org.demarcationmap.overlap.quality;

import org.jspecify.annotations.NullMarked;
