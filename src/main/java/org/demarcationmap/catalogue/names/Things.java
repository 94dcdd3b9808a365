package org.demarcationmap.catalogue.names;

import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Component;

/**
 * Finds the thing that a participant means by an id or by a name.
 */
@Component
public class Things {

	private final ThingLookup things;

	private final Names names;

	Things(ThingLookup things, Names names) {
		this.things = things;
		this.names = names;
	}

	/**
	 * Finds a thing.
	 * @param text its id, the id of one that went into it, or any name that it alone
	 * bears
	 * @param path where in the input the text stands
	 * @return the thing, or why it cannot be told
	 */
	public Outcome<Node> meantBy(String text, String path) {
		var known = this.things.withKeys(List.of(text)).get(text);
		return (known != null) ? Outcome.done(known) : named(text, path);
	}

	private Outcome<Node> named(String text, String path) {
		try {
			return told(this.names.resolve(text), path);
		}
		catch (IllegalArgumentException ex) {
			return Outcome.refused(ErrorCode.BAD_ARGUMENT, String.valueOf(ex.getMessage()), path);
		}
	}

	private static Outcome<Node> told(Resolution resolution, String path) {
		var thing = resolution.thing();
		if (thing != null) {
			return Outcome.done(thing);
		}
		if (!resolution.ambiguous()) {
			return Outcome.refused(ErrorCode.UNKNOWN_NODE,
					"Nothing is called '" + resolution.name() + "'. `search` finds things by parts of their names.",
					path);
		}
		var candidates = resolution.candidates()
			.stream()
			.map((candidate) -> NamedKind.nameOf(candidate.thing()) + " (id " + candidate.thing().id() + ")")
			.collect(Collectors.joining(", "));
		return Outcome.refused(ErrorCode.AMBIGUOUS_NAME,
				"Several things are called '" + resolution.name() + "': " + candidates + ". Give the id of one.", path);
	}

}
