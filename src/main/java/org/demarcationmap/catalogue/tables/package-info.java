/**
 * Reads tables and forms, whatever file they come in, row by row into facts.
 */
@NullMarked
package org.demarcationmap.catalogue.tables;

import org.jspecify.annotations.NullMarked;
