package org.demarcationmap.catalogue.facts;

import org.demarcationmap.catalogue.EditionName;

/**
 * What is remembered of a record that was taken whole, so that it need not be read when
 * the same comes again.
 *
 * @param locus where its text is spoken of
 * @param edition the edition that it is the record of
 * @param titled whether the record has a title
 * @param record the digest of its bytes and of the way they were read
 * @param text the digest of all the records of the text, and of its names
 */
public record RecordMark(Locus locus, EditionName edition, boolean titled, String record, String text) {
}
