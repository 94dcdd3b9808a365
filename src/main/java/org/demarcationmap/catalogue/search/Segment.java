package org.demarcationmap.catalogue.search;

/**
 * A piece of a text.
 *
 * @param text the piece
 * @param matched whether it is what somebody looked for
 */
public record Segment(String text, boolean matched) {
}
