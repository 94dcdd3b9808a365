/**
 * What a proposal still needs before it can be concluded.
 */
@NullMarked
package org.demarcationmap.demarcation.agreement;

import org.jspecify.annotations.NullMarked;
