/**
 * The agreed lines, version by version.
 */
@NullMarked
@NamedInterface("lines")
package org.demarcationmap.demarcation.lines;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
