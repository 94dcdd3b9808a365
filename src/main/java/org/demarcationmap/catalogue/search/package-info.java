/**
 * Search over everything the catalogue knows.
 */
@NullMarked
package org.demarcationmap.catalogue.search;

import org.jspecify.annotations.NullMarked;
