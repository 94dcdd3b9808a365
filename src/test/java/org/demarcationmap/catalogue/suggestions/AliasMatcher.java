package org.demarcationmap.catalogue.suggestions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.NullMarked;

/**
 * The plain way, to compare with: a topic is found where its name or an alias stands in
 * the text as plain words, in capitals or not, with or without an "s".
 */
@NullMarked
final class AliasMatcher {

	private final Map<String, Pattern> topics = new TreeMap<>();

	AliasMatcher(List<Subject> topics) {
		topics.forEach((topic) -> this.topics.put(topic.slug().value(), pattern(topic)));
	}

	private static Pattern pattern(Subject topic) {
		return Pattern.compile(Stream.concat(Stream.of(topic.name()), topic.aliases().stream())
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?<!\\w)(?:", ")s?(?!\\w)")), Pattern.CASE_INSENSITIVE);
	}

	List<String> topics(Passages text) {
		var words = text.title() + " " + Objects.requireNonNullElse(text.summary(), "");
		return this.topics.keySet()
			.stream()
			.filter((topic) -> Objects.requireNonNull(this.topics.get(topic)).matcher(words).find())
			.toList();
	}

}
