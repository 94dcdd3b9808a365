package org.demarcationmap.catalogue.topics;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A topic as somebody wants to save it. What is left out stays as it is.
 *
 * @param slug the short name, new or known
 * @param name the name; needed for a new topic
 * @param description what it is about
 * @param aliases further names, beside those it has
 * @param broader the slug of the topic that it is a part of; empty to make it stand alone
 */
public record TopicDraft(String slug, @Nullable String name, @Nullable String description,
		@Nullable List<String> aliases, @Nullable String broader) {
}
