/**
 * Who treats which topic and aspect of a scope, and what nobody treats.
 */
@NullMarked
@NamedInterface("coverage")
package org.demarcationmap.overlap.coverage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
