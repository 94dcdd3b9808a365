package org.demarcationmap.overlap.findings;

import java.time.Instant;
import java.util.List;

import org.neo4j.driver.Value;

import org.demarcationmap.overlap.pairs.Reach;

/**
 * The findings of a scope that were made together.
 *
 * @param key its key
 * @param owner the owner of the scope
 * @param reach between whom and about what
 * @param basis what they rest on beside the texts: the method, and the counts of words,
 * topics and references
 * @param state whether they are read
 * @param pace how far their computation came
 */
record FindingSet(String key, String owner, Reach reach, String basis, State state, Pace pace) {

	static FindingSet of(Value node) {
		return new FindingSet(node.get("key").asString(), node.get("owner").asString(),
				new Reach(texts(node, "sides"), node.get("withUnknown").asBoolean(false),
						node.get("topics").isNull() ? null : texts(node, "topics"), texts(node, "aspects")),
				node.get("basis").asString(), State.valueOf(node.get("state").asString()), Pace.of(node));
	}

	private static List<String> texts(Value node, String property) {
		return node.get(property).asList(Value::asString);
	}

	/** Whether they are what would be found now, if no text had changed. */
	boolean restsOn(Reach wanted, String basis) {
		return this.reach.equals(wanted) && this.basis.equals(basis);
	}

	boolean is(State state) {
		return this.state == state;
	}

	/** Whether somebody is computing them, here or on another node. */
	boolean isBeingComputed(Instant now) {
		return is(State.BEGUN) && this.pace.isAlive(now);
	}

	/**
	 * What becomes of a set.
	 */
	enum State {

		/** It is being computed. */
		BEGUN,

		/** Its computation was stopped, and does not begin again by itself. */
		STOPPED,

		/** It is the one that is read. */
		CURRENT,

		/** It waits to be removed. */
		PAST

	}

}
