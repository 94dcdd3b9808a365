package org.demarcationmap.catalogue.names;

import org.jspecify.annotations.Nullable;

/**
 * A name that somebody wants to give.
 *
 * @param thing the id of the thing, or any name that it alone bears
 * @param name the new name
 * @param evidence why it is one: a document, or a sentence
 * @param merge whether two texts are to become one if the name belongs to another text
 */
public record AliasDraft(String thing, String name, String evidence, @Nullable Boolean merge) {

	boolean merges() {
		return Boolean.TRUE.equals(this.merge);
	}

}
