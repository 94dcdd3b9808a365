package org.demarcationmap.catalogue.suggestions;

import java.util.List;

import org.demarcationmap.catalogue.TopicSlug;
import org.jspecify.annotations.Nullable;

/**
 * What a topic says of itself.
 *
 * @param slug its slug
 * @param name its name
 * @param aliases its other names
 * @param description a sentence about it, where there is one
 */
public record Subject(TopicSlug slug, String name, List<String> aliases, @Nullable String description) {

	public Subject {
		aliases = List.copyOf(aliases);
	}

}
