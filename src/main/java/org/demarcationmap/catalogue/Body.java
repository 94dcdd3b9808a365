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
 * @param source where this was read
 * @param verification how well it is founded
 */
public record Body(String id, BodyCode code, String name, BodyKind kind, BodyStatus status, String source,
		Verification verification) implements Node {
}
