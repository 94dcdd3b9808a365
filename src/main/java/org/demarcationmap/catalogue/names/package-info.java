/**
 * The names of things: what a name stands for, and names that people give and take away.
 */
@NullMarked
package org.demarcationmap.catalogue.names;

import org.jspecify.annotations.NullMarked;
