package org.demarcationmap.demarcation.agreement;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.clauses.ClauseKey;

/**
 * How lists are read aloud.
 */
final class Phrases {

	private static final int MOST_CLAUSES = 3;

	private Phrases() {
	}

	/** {@code A}, {@code A and B}, {@code A, B and C}. */
	static String and(Collection<String> names) {
		var all = List.copyOf(names);
		if (all.size() < 2) {
			return String.join("", all);
		}
		return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
	}

	/** Where something does not hold; empty where it holds on no clause of several. */
	static String on(List<ClauseKey> some, List<ClauseKey> all) {
		if (some.size() == all.size()) {
			return "";
		}
		var more = some.size() - MOST_CLAUSES;
		var named = some.stream().limit(MOST_CLAUSES).map(Phrases::name);
		var rest = Stream.of(more + ((more == 1) ? " other clause" : " other clauses")).filter((_) -> more > 0);
		return " on " + and(Stream.concat(named, rest).toList());
	}

	static String name(ClauseKey clause) {
		return clause.aspect() + " of '" + clause.topic() + "'";
	}

	static String days(long days) {
		return (days == 1) ? "1 day" : days + " days";
	}

}
