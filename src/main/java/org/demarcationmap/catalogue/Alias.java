package org.demarcationmap.catalogue;

import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * Another name of a thing.
 *
 * @param id the opaque key
 * @param name the name
 * @param evidence why it is one; none where its source alone says so
 * @param provenance where this was read
 */
public record Alias(String id, String name, @Nullable String evidence, Provenance provenance) implements Node, Sourced {
}
