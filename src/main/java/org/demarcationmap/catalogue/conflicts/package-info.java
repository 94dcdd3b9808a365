/**
 * What people have to decide: they asserted something by hand, and an import offers
 * something else.
 */
@NullMarked
package org.demarcationmap.catalogue.conflicts;

import org.jspecify.annotations.NullMarked;
