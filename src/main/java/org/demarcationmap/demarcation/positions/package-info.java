/**
 * How delegations say where they stand.
 */
@NullMarked
@NamedInterface("positions")
package org.demarcationmap.demarcation.positions;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
