/**
 * Notes on topics and what is said about them.
 */
@NullMarked
@NamedInterface("annotations")
package org.demarcationmap.demarcation.annotations;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
