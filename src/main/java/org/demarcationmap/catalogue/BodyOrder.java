package org.demarcationmap.catalogue;

import java.util.List;

import org.neo4j.cypherdsl.core.Node;

/**
 * How bodies are ordered; equal names are told apart by their codes.
 *
 * @param field by what
 * @param direction which way
 */
public record BodyOrder(Field field, Direction direction) {

	/** By code, from A to Z. */
	public static final BodyOrder BY_CODE = new BodyOrder(Field.CODE, Direction.ASC);

	Keyset keyset(Node body) {
		var code = Keyset.text(body.property("code"), this.direction);
		return switch (this.field) {
			case CODE -> Keyset.of(code);
			case NAME -> Keyset.of(Keyset.text(body.property("name"), this.direction), code);
		};
	}

	List<Object> sortKey(Body body) {
		return switch (this.field) {
			case CODE -> List.of(body.code().value());
			case NAME -> List.of(body.name(), body.code().value());
		};
	}

	/** By what bodies are ordered. */
	public enum Field {

		/** By code. */
		CODE,

		/** By full name. */
		NAME

	}

}
