package org.demarcationmap.catalogue.facts;

import org.demarcationmap.catalogue.EditionName;

/**
 * A record that the catalogue took whole at an earlier time.
 *
 * @param edition the edition that it is the record of
 * @param title its title; empty where the record has none
 * @param mark the digest of all the records of its text at that time
 * @param text the key of the text that has the edition now
 */
public record KnownRecord(EditionName edition, String title, String mark, String text) {
}
