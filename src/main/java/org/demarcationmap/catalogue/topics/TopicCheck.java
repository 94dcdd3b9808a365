package org.demarcationmap.catalogue.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people write about topics, and says what is wrong with it.
 */
final class TopicCheck {

	private final TopicTable topics;

	private final Refusals refusals;

	TopicCheck(TopicTable topics, Refusals refusals) {
		this.topics = topics;
		this.refusals = refusals;
	}

	Optional<TopicName> name(String name, String... path) {
		return understood(name, TopicName::parse, path);
	}

	List<TopicName> names(@Nullable List<String> names, String... path) {
		var parsed = new ArrayList<TopicName>();
		for (var name : (names != null) ? names : List.<String>of()) {
			name(name, path).ifPresent(parsed::add);
		}
		return parsed;
	}

	/**
	 * A slug that no topic may have yet, be it one that went into another.
	 */
	void free(String slug, String... path) {
		understood(slug, TopicSlug::parse, path).flatMap((_) -> this.topics.mergedInto(slug))
			.ifPresent((into) -> this.refusals.add(ErrorCode.NAME_TAKEN,
					"The topic '" + slug + "' went into '" + into + "'. Take that back, or choose another slug.",
					path));
	}

	/**
	 * A topic that there must be.
	 */
	Optional<TopicState> known(String slug, String... path) {
		var topic = this.topics.withSlug(slug);
		if (topic.isEmpty()) {
			this.refusals.add(ErrorCode.UNKNOWN_TOPIC, this.topics.mergedInto(slug)
				.map((into) -> "The topic '" + slug + "' went into '" + into + "'. Take that back, or name that one.")
				.orElse("There is no topic '" + slug + "'. `topics` lists the slugs of all."), path);
		}
		return topic;
	}

	/**
	 * Names that no other topic may bear.
	 */
	void unclaimed(Collection<TopicName> names, String slug, String... path) {
		var owners = this.topics.owners(names);
		names.forEach((name) -> {
			var owner = owners.get(name.normalised());
			this.refusals.when(
					owner != null && !owner.equals(slug), ErrorCode.NAME_TAKEN, () -> "'" + name
							+ "' is a name of the topic '" + owner + "' already. Choose another, or merge the two.",
					path);
		});
	}

	/**
	 * A broader topic that must not be the topic itself or one of its parts.
	 */
	void aboveAll(String broader, String slug, String... path) {
		if (known(broader, path).isPresent()) {
			this.refusals.when(broader.equals(slug) || this.topics.broader(broader).contains(slug),
					ErrorCode.BAD_ARGUMENT, () -> "'" + broader + "' is '" + slug
							+ "' itself or a part of it, and cannot be broader. Choose another.",
					path);
		}
	}

	private <T> Optional<T> understood(String text, Function<String, T> parse, String... path) {
		try {
			return Optional.of(parse.apply(text));
		}
		catch (IllegalArgumentException ex) {
			this.refusals.add(ErrorCode.BAD_ARGUMENT, String.valueOf(ex.getMessage()), path);
			return Optional.empty();
		}
	}

}
