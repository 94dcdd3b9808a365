package org.demarcationmap.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.graphql.Page;

/**
 * Which editions of a Deliverable are wanted.
 *
 * @param asOf only those approved by this day
 * @param page which page
 */
public record EditionListing(@Nullable LocalDate asOf, Page page) {
}
