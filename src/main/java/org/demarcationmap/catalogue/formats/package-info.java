/**
 * Tells what a file is by what it holds, and opens it.
 */
@NullMarked
package org.demarcationmap.catalogue.formats;

import org.jspecify.annotations.NullMarked;
