/**
 * Takes files from outside, reads them in the background and keeps account of what became
 * of them.
 */
@NullMarked
package org.demarcationmap.catalogue.imports;

import org.jspecify.annotations.NullMarked;
