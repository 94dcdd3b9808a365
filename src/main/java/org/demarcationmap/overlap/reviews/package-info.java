/**
 * What the sides say of findings, when a finding sleeps, and what wakes it.
 */
@NullMarked
@NamedInterface("reviews")
package org.demarcationmap.overlap.reviews;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
