package org.demarcationmap.catalogue.writing;

import org.demarcationmap.catalogue.facts.Locus;

/**
 * A thing of the catalogue that a file speaks of.
 *
 * @param kind what it is
 * @param name its name
 * @param locus where the file speaks of it
 */
public record Subject(String kind, String name, Locus locus) {
}
