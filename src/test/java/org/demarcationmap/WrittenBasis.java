package org.demarcationmap;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells from the text of a statement whether it writes what overlaps rest on. It relies
 * on one clause a line.
 *
 * @param statement the statement
 */
record WrittenBasis(String statement) {

	private static final Set<String> LINKS = Set.of("RESPONSIBLE_FOR", "REFERS_TO", "BECAME", "LIAISES_WITH",
			"HAS_TREATMENT", "OF_TOPIC", "HAS_EDITION", "BROADER");

	private static final Set<String> NODES = Set.of("Deliverable", "Edition", "Treatment");

	private static final Set<String> FIELDS = Set.of("title", "scope", "status", "abstract", "grade", "place", "aspect",
			"confidence");

	private static final Pattern CLAUSE = Pattern
		.compile("(?m)^\\s*(CREATE|MERGE|ON CREATE SET|SET|DETACH DELETE|DELETE)\\b(.*(?:\\n\\s+[^A-Z\\s}].*)*)");

	private static final Pattern LINK = Pattern.compile("\\[\\w*:([\\w|]+)");

	private static final Pattern NODE = Pattern.compile("\\(\\w*:([\\w|:&]+)");

	private static final Pattern BOUND = Pattern.compile("[(\\[](\\w+):([\\w|:&]+)");

	private static final Pattern ONE_FIELD = Pattern.compile("(\\w+)\\.(\\w+)\\s*=");

	private static final Pattern ANY_FIELD = Pattern.compile("(?<![.\\w])(\\w+)(?:\\s*\\+?=|\\[)");

	boolean isWritten() {
		return CLAUSE.matcher(this.statement).results().anyMatch((clause) -> switch (clause.group(1)) {
			case "CREATE", "MERGE" -> creates(clause.group(2));
			case "SET", "ON CREATE SET" -> sets(clause.group(2));
			default -> Stream.of(clause.group(2).split(",")).anyMatch((variable) -> isBasis(variable.strip()));
		});
	}

	private boolean creates(String pattern) {
		return LINK.matcher(pattern).results().anyMatch((link) -> isAmong(link.group(1), LINKS))
				|| NODE.matcher(pattern).results().anyMatch((node) -> isAmong(node.group(1), Set.of("Deliverable")));
	}

	private boolean sets(String items) {
		return ANY_FIELD.matcher(items).results().anyMatch((item) -> isBasis(item.group(1))) || ONE_FIELD.matcher(items)
			.results()
			.anyMatch((item) -> FIELDS.contains(item.group(2)) && isBasis(item.group(1)));
	}

	/** Whether a variable stands for something of the basis anywhere. */
	private boolean isBasis(String variable) {
		return BOUND.matcher(this.statement)
			.results()
			.filter((binding) -> binding.group(1).equals(variable))
			.map((MatchResult binding) -> binding.group(2))
			.anyMatch((kinds) -> isAmong(kinds, LINKS) || isAmong(kinds, NODES));
	}

	private static boolean isAmong(String kinds, Set<String> wanted) {
		return Stream.of(kinds.split("[|:&]")).anyMatch(wanted::contains);
	}

}
