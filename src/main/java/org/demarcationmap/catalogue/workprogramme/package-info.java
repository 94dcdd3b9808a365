/**
 * Reads the views of the ITU-T work programme and the forms of new work items.
 */
@NullMarked
package org.demarcationmap.catalogue.workprogramme;

import org.jspecify.annotations.NullMarked;
