package org.demarcationmap.catalogue;

import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * One approved state of a text.
 *
 * @param id the opaque key
 * @param name the identifier as it is printed, such as {@code E.192 (02/2026)}
 * @param kind what was approved
 * @param number the number of the edition, where it is known
 * @param approved when it was approved
 * @param title the title, where it is known
 * @param status where it stands
 * @param provenance where it is published or was read of
 */
public record Edition(String id, String name, EditionKind kind, @Nullable String number, PartialDate approved,
		@Nullable String title, DeliverableStatus status, Provenance provenance) implements Node, Sourced {

	public String source() {
		return this.provenance.source();
	}

}
