package org.demarcationmap.catalogue.suggestions;

import org.demarcationmap.catalogue.words.WordLists;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.suggestions.Evidence.Clue;
import org.demarcationmap.catalogue.suggestions.Sentence.Mention;

/**
 * The words of a title that tell what is done about a topic.
 */
final class AspectWords {

	private final Map<String, List<Phrase>> phrases = new TreeMap<>();

	AspectWords(Vocabulary vocabulary) {
		for (var entry : WordLists.read("aspects")) {
			var aspect = new Aspect(entry.name()).value();
			this.phrases.put(aspect,
					WordLists.expressions(entry.list()).stream().map((text) -> Phrase.of(text, vocabulary)).toList());
		}
	}

	/**
	 * What a title says is done about a topic.
	 * @param title the title
	 * @param evidence what was found of the topic; its words do not count again
	 * @return the whole topic where the title says nothing, or several things
	 */
	Aspect of(Sentence title, Evidence evidence) {
		var taken = evidence.title().map(Clue::mentions).orElse(List.of());
		var said = this.phrases.keySet().stream().filter((aspect) -> isSaid(aspect, title, taken)).toList();
		return (said.size() == 1 && !taken.isEmpty()) ? new Aspect(said.getFirst()) : Aspect.WHOLE;
	}

	private boolean isSaid(String aspect, Sentence title, List<Mention> taken) {
		return this.phrases.getOrDefault(aspect, List.of())
			.stream()
			.flatMap((phrase) -> phrase.in(title).stream())
			.anyMatch((match) -> match.mentions()
				.stream()
				.noneMatch((mention) -> taken.stream().anyMatch(mention::overlaps)));
	}

}
