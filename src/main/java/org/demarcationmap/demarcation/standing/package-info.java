/**
 * Who stands where now: which position counts on which clause, and which is outdated.
 */
@NullMarked
package org.demarcationmap.demarcation.standing;

import org.jspecify.annotations.NullMarked;
