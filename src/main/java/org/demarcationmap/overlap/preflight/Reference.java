package org.demarcationmap.overlap.preflight;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.DeliverableName;

/**
 * A reference of a draft.
 *
 * @param name as it was written
 * @param normalised the form in which it is looked up; empty where it can be no name
 * @param texts what it names
 */
record Reference(String name, String normalised, List<Named> texts) {

	private static final Pattern DATE = Pattern.compile("\\s*\\((?:\\d{2}/)?\\d{4}\\)\\s*$");

	private static final int SHOWN = 120;

	/** What is longer names no text, and is not looked at. */
	private static final int LONGEST = 300;

	Reference {
		texts = List.copyOf(texts);
	}

	/** Reads a name, with or without the date of an edition. */
	static Reference of(String name) {
		if (name.length() > LONGEST) {
			return new Reference(name, "", List.of());
		}
		try {
			var text = DeliverableName.parse(DATE.matcher(name).replaceFirst(""));
			return new Reference(name, text.normalised(), List.of());
		}
		catch (IllegalArgumentException _) {
			return new Reference(name, "", List.of());
		}
	}

	Reference naming(List<Named> texts) {
		return new Reference(this.name, this.normalised, texts);
	}

	/** The key of the one text that it names. */
	Optional<String> key() {
		return (this.texts.size() == 1) ? Optional.of(this.texts.getFirst().key()) : Optional.empty();
	}

	/** Why it leads to no text; empty where it does. */
	Optional<UnresolvedReference> unresolved() {
		return key().isPresent() ? Optional.empty() : Optional.of(new UnresolvedReference(shown(), reason()));
	}

	private String shown() {
		return (this.name.length() > SHOWN) ? this.name.substring(0, SHOWN) + "…" : this.name;
	}

	private String reason() {
		if (this.normalised.isEmpty()) {
			return "'" + shown() + "' is no name of a text: write it like E.192, E Suppl. 11 or E.IoT-NNAI.";
		}
		return this.texts.isEmpty()
				? "The catalogue has no Deliverable called '" + shown()
						+ "'. `search` finds things by parts of their names."
				: "Several Deliverables are called '" + shown() + "': "
						+ this.texts.stream().map(Named::name).collect(Collectors.joining(", "))
						+ ". Name one of them.";
	}

	/**
	 * A text that it names.
	 *
	 * @param key its key
	 * @param name what it goes by
	 */
	record Named(String key, String name) {
	}

}
