/**
 * Reads the public Relaton data set of ITU-T publications: one YAML file for each
 * edition, alone or many in a zip.
 */
@NullMarked
package org.demarcationmap.catalogue.relaton;

import org.jspecify.annotations.NullMarked;
