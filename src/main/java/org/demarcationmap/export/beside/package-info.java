/**
 * What stands beside a map at the moment it is taken away: coverage, who overlaps with
 * whom, what is still needed, who was asked, what was noted.
 */
@NullMarked
package org.demarcationmap.export.beside;

import org.jspecify.annotations.NullMarked;
