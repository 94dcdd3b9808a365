/**
 * Which words stand for which texts, and how many texts have what in common.
 */
@NullMarked
package org.demarcationmap.overlap.words;

import org.jspecify.annotations.NullMarked;
