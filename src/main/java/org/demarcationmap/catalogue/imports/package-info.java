/**
 * Brings facts from outside into the catalogue, whatever their format, and keeps account
 * of what changed.
 */
@NullMarked
package org.demarcationmap.catalogue.imports;

import org.jspecify.annotations.NullMarked;
