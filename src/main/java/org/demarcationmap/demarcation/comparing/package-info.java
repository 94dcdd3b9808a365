/**
 * What differs between wordings: of one proposal, and of proposals that compete.
 */
@NullMarked
package org.demarcationmap.demarcation.comparing;

import org.jspecify.annotations.NullMarked;
