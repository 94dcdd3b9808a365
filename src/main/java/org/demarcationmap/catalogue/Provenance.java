package org.demarcationmap.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read, how well it is founded, and how it came into the catalogue.
 *
 * @param source where this was read
 * @param verification how well it is founded
 * @param confidentiality who may read the source
 * @param fetched the day on which the source was read; none for facts that came in before
 * this was kept
 * @param importedBy the name of whoever brought it in; none for facts that came in before
 * this was kept
 */
public record Provenance(String source, Verification verification, Confidentiality confidentiality,
		@Nullable LocalDate fetched, @Nullable String importedBy) {
}
