/**
 * How the co-chairs of the sides conclude.
 */
@NullMarked
package org.demarcationmap.demarcation.concluding;

import org.jspecify.annotations.NullMarked;
