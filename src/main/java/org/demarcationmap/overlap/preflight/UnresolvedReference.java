package org.demarcationmap.overlap.preflight;

/**
 * A reference that could not be followed.
 *
 * @param name as it was written
 * @param reason why not
 */
public record UnresolvedReference(String name, String reason) {
}
