package org.demarcationmap.catalogue.suggestions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spells out what a name or description says in one breath: "device management and
 * discovery" is device management, and device discovery.
 */
final class Coordination {

	private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");

	private static final Pattern THEIR_OWN = Pattern.compile(",? and their \\w+$");

	private static final Pattern PREPOSITION = Pattern.compile(" (?:of|for|in|across|to|about|by) ");

	private static final Pattern LINK = Pattern.compile(
			"[.;]|\\b(?:of|for|in|on|by|at|from|with|without|that|which|what|how|who|whose|where|when|is|are|be|like"
					+ "|under|between|behind|used|set apart|to|must|it|its|their|also|given out|watched|taken back)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern JOIN = Pattern.compile(",| and | or ");

	private static final Pattern ARTICLE = Pattern.compile("^(?:their|its|the|other) ");

	private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

	private Coordination() {
	}

	/**
	 * The phrases of a name: those of each part before a preposition with each part after
	 * it, and what stands in brackets.
	 */
	static List<String> ofName(String name) {
		var base = THEIR_OWN.matcher(IN_BRACKETS.matcher(name).replaceAll("").strip()).replaceAll("").strip();
		var phrases = new LinkedHashSet<String>();
		var parts = PREPOSITION.split(base, 2);
		var colon = base.indexOf(':');
		if (colon > 0) {
			phrases.addAll(spellOut(base.substring(colon + 1)));
			phrases.add(base.substring(0, colon));
		}
		else if (parts.length > 1) {
			spellOut(parts[0])
				.forEach((head) -> spellOut(parts[1]).forEach((other) -> phrases.add(head + " " + other)));
		}
		else {
			phrases.addAll(spellOut(base));
		}
		IN_BRACKETS.matcher(name).results().forEach((found) -> phrases.addAll(inBrackets(found.group(1), base)));
		return List.copyOf(phrases);
	}

	/** A single short form stands for the name; of several, each is a kind of it. */
	private static List<String> inBrackets(String text, String base) {
		var parts = parts(text);
		return (parts.size() == 1) ? parts
				: parts.stream().map((part) -> part + " " + base.substring(base.lastIndexOf(' ') + 1)).toList();
	}

	/**
	 * The phrases of a description, in its order.
	 */
	static List<String> ofDescription(String description) {
		return LINK.splitAsStream(description).flatMap((part) -> spellOut(part).stream()).distinct().toList();
	}

	/**
	 * Completes each of several joined parts by the last word of the last, or by the
	 * first words of the first.
	 */
	static List<String> spellOut(String phrase) {
		var parts = parts(phrase);
		if (parts.size() < 2) {
			return parts;
		}
		var phrases = new ArrayList<String>();
		for (var part : parts) {
			completed(part, parts).forEach(phrases::add);
		}
		return phrases;
	}

	private static Stream<String> completed(String part, List<String> parts) {
		var first = parts.getFirst();
		var last = parts.getLast();
		var takesBeginning = !part.equals(first) && !part.contains(" ") && first.contains(" ");
		var alone = (takesBeginning && !CAPITAL.matcher(part).find()) ? Stream.<String>empty() : Stream.of(part);
		var withEnd = (!part.equals(last) && last.contains(" "))
				? Stream.of(part + " " + last.substring(last.lastIndexOf(' ') + 1)) : Stream.<String>empty();
		var withBeginning = takesBeginning ? Stream.of(first.substring(0, first.lastIndexOf(' ')) + " " + part)
				: Stream.<String>empty();
		return Stream.of(alone, withEnd, withBeginning).flatMap((phrases) -> phrases);
	}

	private static List<String> parts(String phrase) {
		return Arrays.stream(JOIN.split(phrase))
			.map(String::strip)
			.map((part) -> ARTICLE.matcher(part).replaceFirst(""))
			.filter((part) -> !part.isBlank())
			.toList();
	}

}
