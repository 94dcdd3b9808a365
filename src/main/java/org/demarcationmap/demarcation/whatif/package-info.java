/**
 * What a proposal would mean if it were agreed.
 */
@NullMarked
package org.demarcationmap.demarcation.whatif;

import org.jspecify.annotations.NullMarked;
