/**
 * Who stands where now: which position counts on which clause, and which is outdated.
 */
@NullMarked
@NamedInterface("standing")
package org.demarcationmap.demarcation.standing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
