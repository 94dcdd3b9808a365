package org.demarcationmap.catalogue.suggestions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.suggestions.TopicProfile.Cue;

/**
 * Makes the profiles of the topics of a catalogue. Names that several topics share
 * support each other less than those that only one has, so it needs them all.
 */
final class TopicProfiles {

	private static final double FROM_DESCRIPTION = 0.45;

	private static final int LONGEST_DESCRIBING = 3;

	private static final double TELLING = 0.25;

	private final Vocabulary vocabulary;

	private final Map<String, Integer> topicsByForm = new HashMap<>();

	TopicProfiles(Collection<Subject> subjects, Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		for (var subject : subjects) {
			Stream.concat(Coordination.ofName(subject.name()).stream(), subject.aliases().stream())
				.flatMap((text) -> Term.of(text, vocabulary).stream())
				.flatMap((term) -> term.forms().keySet().stream())
				.distinct()
				.forEach((form) -> this.topicsByForm.merge(form, 1, Integer::sum));
		}
	}

	TopicProfile of(Subject subject) {
		var names = names(subject);
		var aliases = subject.aliases().stream().map((alias) -> alias(alias, names)).toList();
		var description = Objects.requireNonNullElse(subject.description(), "");
		var cues = Stream
			.of(names.stream().map((name) -> new Cue(name, false)), aliases.stream(), describing(description))
			.flatMap((all) -> all)
			.toList();
		var terms = Stream
			.concat(Term.of(description, this.vocabulary).stream(), Term.of(subject.name(), this.vocabulary).stream())
			.toList();
		return new TopicProfile(subject, cues, terms, support(terms, aliases));
	}

	private List<Phrase> names(Subject subject) {
		var all = phrases(Coordination.ofName(subject.name())).toList();
		var own = all.stream().filter((name) -> !name.ordinary()).toList();
		return own.isEmpty() ? all : own;
	}

	private Cue alias(String alias, List<Phrase> names) {
		var phrase = Phrase.of(alias, this.vocabulary);
		var small = phrase.single() && alias.equals(alias.toLowerCase(Locale.ROOT)) && !isWithoutCase(alias);
		return new Cue(phrase, phrase.ordinary() || small || isShared(phrase, names));
	}

	/** Scripts such as the Chinese and the Arabic have no capitals to tell a name by. */
	private static boolean isWithoutCase(String text) {
		return text.codePoints().anyMatch((sign) -> Character.getType(sign) == Character.OTHER_LETTER);
	}

	private boolean isShared(Phrase alias, List<Phrase> names) {
		return alias.terms().size() == 1
				&& alias.terms()
					.getFirst()
					.forms()
					.keySet()
					.stream()
					.anyMatch((form) -> this.topicsByForm.getOrDefault(form, 0) > 1)
				&& names.stream().noneMatch((name) -> name.terms().equals(alias.terms()));
	}

	private Stream<Cue> describing(String description) {
		return phrases(Coordination.ofDescription(description))
			.filter((phrase) -> phrase.terms().size() <= LONGEST_DESCRIBING && !phrase.ordinary())
			.filter((phrase) -> phrase.terms().size() > 1 || isOfTheField(phrase.terms().getFirst()))
			.map((phrase) -> new Cue(phrase.times(FROM_DESCRIPTION), phrase.terms().size() == 1));
	}

	private boolean isOfTheField(Term term) {
		return term.forms().keySet().stream().anyMatch(this.vocabulary::has);
	}

	/** Aliases that need support do not give it to each other. */
	private static List<Term> support(List<Term> terms, List<Cue> aliases) {
		return terms.stream()
			.filter((term) -> term.weight() > TELLING)
			.filter((term) -> aliases.stream().noneMatch((alias) -> alias.needsSupport() && alias.phrase().has(term)))
			.toList();
	}

	private Stream<Phrase> phrases(List<String> texts) {
		return texts.stream()
			.map((text) -> Phrase.of(text, this.vocabulary))
			.filter((phrase) -> !phrase.terms().isEmpty());
	}

}
