package org.demarcationmap.catalogue;

import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * A subject that texts treat.
 *
 * @param id the opaque key
 * @param slug the short name in addresses and queries
 * @param name the name
 * @param description what it is about, where somebody said
 * @param source where this was read
 * @param verification how well it is founded
 */
public record Topic(String id, TopicSlug slug, String name, @Nullable String description, String source,
		Verification verification) implements Node {
}
