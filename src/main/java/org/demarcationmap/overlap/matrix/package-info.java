/**
 * The matrix: who overlaps with whom, how often and how strongly.
 */
@NullMarked
@NamedInterface("matrix")
package org.demarcationmap.overlap.matrix;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
