package org.demarcationmap.catalogue.links;

import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Provenance;
import org.demarcationmap.catalogue.ReferenceKind;
import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * One text refers to another.
 *
 * @param id the opaque key
 * @param kind how
 * @param where where in the text that refers; none where nobody said
 * @param from the text that refers
 * @param to the text that is referred to
 * @param provenance where this was read
 */
public record Reference(String id, ReferenceKind kind, @Nullable String where, Deliverable from, Deliverable to,
		Provenance provenance) implements Node {
}
