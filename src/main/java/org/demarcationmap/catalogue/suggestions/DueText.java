package org.demarcationmap.catalogue.suggestions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.TopicSlug;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * A text of the catalogue that the suggester shall read, and what the catalogue says of
 * it already.
 *
 * @param key the opaque key
 * @param passages its wording
 * @param confidentiality who may read it, and so may read words of it
 * @param treatments what it is said to treat
 */
record DueText(String key, Passages passages, String confidentiality, List<Known> treatments) {

	DueText {
		treatments = List.copyOf(treatments);
	}

	static DueText of(MapAccessor row) {
		var passages = new Passages(row.get("name").asString(), Objects.requireNonNullElse(text(row.get("title")), ""),
				text(row.get("abstract")));
		return new DueText(row.get("key").asString(), passages, row.get("confidentiality").asString(),
				row.get("treatments").asList(Known::of));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * Whether someone or another source spoke on whether the text treats a topic, be it
	 * yes or no. Then nothing is suggested.
	 */
	boolean isSettled(TopicSlug topic) {
		return this.treatments.stream().anyMatch((known) -> !known.open() && known.topic().equals(topic));
	}

	/**
	 * The open suggestion for a topic.
	 */
	Optional<Known> suggested(TopicSlug topic) {
		return this.treatments.stream().filter((known) -> known.open() && known.topic().equals(topic)).findFirst();
	}

	/**
	 * A treatment that the catalogue has.
	 *
	 * @param key its opaque key
	 * @param open whether it is a suggestion on which nobody said anything
	 * @param content what it says
	 */
	record Known(String key, boolean open, Suggestion content) {

		static Known of(Value row) {
			var content = new Suggestion(new TopicSlug(row.get("topic").asString()),
					Grade.valueOf(row.get("grade").asString()), new Aspect(row.get("aspect").asString()),
					new Confidence(row.get("confidence").asDouble()), row.get("words").asList(Value::asString));
			return new Known(row.get("key").asString(), row.get("open").asBoolean(), content);
		}

		TopicSlug topic() {
			return this.content.topic();
		}

	}

}
