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
 * @param provenance where this was read
 */
public record Topic(String id, TopicSlug slug, String name, @Nullable String description,
		Provenance provenance) implements Node, Sourced {

	public String source() {
		return this.provenance.source();
	}

	public Verification verification() {
		return this.provenance.verification();
	}

}
