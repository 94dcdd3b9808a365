package org.demarcationmap.catalogue;

import java.util.List;

import org.neo4j.cypherdsl.core.Node;

/**
 * How topics are ordered; equal names are told apart by their keys.
 *
 * @param field by what
 * @param direction which way
 */
public record TopicOrder(Field field, Direction direction) {

	/** By name, from A to Z. */
	public static final TopicOrder BY_NAME = new TopicOrder(Field.NAME, Direction.ASC);

	Keyset keyset(Node topic) {
		return switch (this.field) {
			case NAME -> Keyset.of(Keyset.text(topic.property("name"), this.direction),
					Keyset.text(topic.property("key"), this.direction));
			case SLUG -> Keyset.of(Keyset.text(topic.property("slug"), this.direction));
		};
	}

	List<Object> sortKey(Topic topic) {
		return switch (this.field) {
			case NAME -> List.of(topic.name(), topic.id());
			case SLUG -> List.of(topic.slug().value());
		};
	}

	/** By what topics are ordered. */
	public enum Field {

		/** By name. */
		NAME,

		/** By short name. */
		SLUG

	}

}
