/**
 * The rows of a map as a table of text.
 */
@NullMarked
package org.demarcationmap.export.csv;

import org.jspecify.annotations.NullMarked;
