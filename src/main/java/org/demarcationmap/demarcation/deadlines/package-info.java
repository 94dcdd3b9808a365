/**
 * What the passing of time brings about: each moment that passed is told once, whoever
 * was running when it passed.
 */
@NullMarked
package org.demarcationmap.demarcation.deadlines;

import org.jspecify.annotations.NullMarked;
