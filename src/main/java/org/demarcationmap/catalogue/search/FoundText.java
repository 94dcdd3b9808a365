package org.demarcationmap.catalogue.search;

/**
 * A text of a thing.
 *
 * @param field which text it is
 * @param text the text
 */
record FoundText(SearchField field, String text) {
}
