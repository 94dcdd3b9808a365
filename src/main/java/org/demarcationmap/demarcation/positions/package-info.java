/**
 * How delegations say where they stand.
 */
@NullMarked
package org.demarcationmap.demarcation.positions;

import org.jspecify.annotations.NullMarked;
