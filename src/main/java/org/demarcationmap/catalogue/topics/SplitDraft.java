package org.demarcationmap.catalogue.topics;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to split a topic. What no part takes stays with the whole.
 *
 * @param slug the topic
 * @param parts the new topics, which become parts of it
 */
public record SplitDraft(String slug, List<Part> parts) {

	public SplitDraft {
		parts = List.copyOf(parts);
	}

	/**
	 * A new topic.
	 *
	 * @param slug its short name
	 * @param name its name
	 * @param description what it is about
	 * @param aliases names that it takes from the whole
	 * @param treatments ids of the treatments that it takes from the whole
	 */
	public record Part(String slug, String name, @Nullable String description, List<String> aliases,
			List<String> treatments) {

		public Part {
			aliases = List.copyOf(aliases);
			treatments = List.copyOf(treatments);
		}
	}

}
