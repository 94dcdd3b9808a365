/**
 * A map as a workbook: the line, its overlaps, and what stands beside it now.
 */
@NullMarked
package org.demarcationmap.export.xlsx;

import org.jspecify.annotations.NullMarked;
