package org.demarcationmap.demarcation;

import java.time.Duration;
import java.util.Map;

import org.neo4j.driver.Value;

/**
 * How rules are stored: those with which a demarcation was opened as properties of its
 * own, later ones as nodes with the same properties.
 */
public final class StoredRules {

	private StoredRules() {
	}

	/**
	 * Rules as they are stored.
	 * @param rules the rules
	 * @return the properties
	 */
	public static Map<String, Object> properties(Rules rules) {
		return Map.of("number", rules.number(), "commentPeriod", rules.commentPeriod().toString(), "escalationDays",
				rules.escalationDays(), "quorum", rules.quorum(), "showCounts", rules.showCounts(), "timeRequestDays",
				rules.timeRequestDays());
	}

	/**
	 * The rules that were last consented to, or else those of the opening.
	 * @param consented a list of nodes, the one in force first
	 * @param opening the demarcation
	 * @return the rules
	 */
	public static Rules read(Value consented, Value opening) {
		return consented.isEmpty() ? read(opening) : read(consented.get(0));
	}

	/**
	 * Rules as they were stored. What was opened before there was a choice has the rules
	 * of then.
	 * @param node the properties
	 * @return the rules
	 */
	public static Rules read(Value node) {
		return new Rules(node.get("number").asInt(1), Duration.parse(node.get("commentPeriod").asString()),
				node.get("escalationDays").asInt(Rules.MOST_TIME), node.get("quorum").asInt(0),
				node.get("showCounts").asBoolean(false), node.get("timeRequestDays").asInt(Rules.MOST_TIME));
	}

}
