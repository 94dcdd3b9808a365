/**
 * Gaps of a demarcation that its co-chairs leave as they are, and why.
 */
@NullMarked
@NamedInterface("coverage")
package org.demarcationmap.demarcation.coverage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
