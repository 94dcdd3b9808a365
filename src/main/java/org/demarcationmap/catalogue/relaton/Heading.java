package org.demarcationmap.catalogue.relaton;

import org.demarcationmap.catalogue.EditionName;

/**
 * As much of a record as tells which text it belongs to.
 *
 * @param name the identifier of the edition
 * @param title its title, empty where the record has none
 */
public record Heading(EditionName name, String title) {
}
