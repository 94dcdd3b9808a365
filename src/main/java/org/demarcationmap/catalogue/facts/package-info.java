/**
 * What files say about the catalogue, whatever their format, and where they say it.
 */
@NullMarked
package org.demarcationmap.catalogue.facts;

import org.jspecify.annotations.NullMarked;
