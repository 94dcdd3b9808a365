package org.demarcationmap.catalogue;

import org.demarcationmap.graphql.Node;

/**
 * Another name of a thing.
 *
 * @param id the opaque key
 * @param name the name
 */
public record Alias(String id, String name) implements Node {
}
