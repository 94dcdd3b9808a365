/**
 * What a proposal is: its revisions, the positions and conclusions on them.
 */
@NullMarked
@NamedInterface("proposals")
package org.demarcationmap.demarcation.proposals;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
