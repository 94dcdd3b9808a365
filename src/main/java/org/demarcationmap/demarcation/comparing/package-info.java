/**
 * What differs between wordings: of one proposal, and of proposals that compete.
 */
@NullMarked
@NamedInterface("comparing")
package org.demarcationmap.demarcation.comparing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
