package org.demarcationmap.catalogue;

import org.demarcationmap.graphql.Node;

/**
 * Who works on texts.
 *
 * @param id the opaque key
 * @param code as ITU-T writes it
 * @param name the full name
 * @param kind what it is
 * @param status whether it exists
 * @param provenance where this was read
 */
public record Body(String id, BodyCode code, String name, BodyKind kind, BodyStatus status,
		Provenance provenance) implements Node, Sourced {

	public String source() {
		return this.provenance.source();
	}

	public Verification verification() {
		return this.provenance.verification();
	}

}
