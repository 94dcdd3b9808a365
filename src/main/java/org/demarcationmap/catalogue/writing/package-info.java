/**
 * Writes facts into the catalogue: compares them with what it has, and says what changed.
 */
@NullMarked
package org.demarcationmap.catalogue.writing;

import org.jspecify.annotations.NullMarked;
