/**
 * What a work item would overlap with that does not exist yet.
 */
@NullMarked
@NamedInterface("preflight")
package org.demarcationmap.overlap.preflight;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
