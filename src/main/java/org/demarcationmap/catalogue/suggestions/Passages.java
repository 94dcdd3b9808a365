package org.demarcationmap.catalogue.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.demarcationmap.catalogue.suggestions.Sentence.Where;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the wording of a Deliverable.
 *
 * @param name its name, such as {@code E.192}
 * @param title its title
 * @param summary its abstract, or else its scope, where one was imported
 */
public record Passages(String name, String title, @Nullable String summary) {

	private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=[A-Z])");

	/**
	 * Reads all sentences, the title first.
	 */
	List<Sentence> read(Vocabulary vocabulary) {
		var sentences = new ArrayList<>(List.of(new Sentence(Where.TITLE, this.title, vocabulary),
				new Sentence(Where.NAME, this.name, vocabulary)));
		END_OF_SENTENCE.splitAsStream(Objects.requireNonNullElse(this.summary, ""))
			.map((text) -> new Sentence(Where.ABSTRACT, text, vocabulary))
			.forEach(sentences::add);
		return sentences;
	}

}
