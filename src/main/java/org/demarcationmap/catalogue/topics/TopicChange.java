package org.demarcationmap.catalogue.topics;

import java.time.Instant;

import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that people did to topics, and can take back.
 *
 * @param id the opaque key
 * @param kind what it was
 * @param by the name of whoever did it
 * @param at when
 * @param undoneBy the name of whoever took it back, if somebody did
 */
public record TopicChange(String id, Kind kind, String by, Instant at, @Nullable String undoneBy) implements Node {

	/** What can be done to topics. */
	public enum Kind {

		/** A topic was made. */
		CREATED,

		/** Name, description, other names or broader topic were changed. */
		SAVED,

		/** Parts were made of it. */
		SPLIT,

		/** One topic went into another. */
		MERGED

	}

	public boolean undone() {
		return this.undoneBy != null;
	}

}
