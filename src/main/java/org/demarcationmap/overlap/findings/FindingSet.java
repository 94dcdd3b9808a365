package org.demarcationmap.overlap.findings;

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
 */
record FindingSet(String key, String owner, Reach reach, String basis) {

	static FindingSet of(Value node) {
		return new FindingSet(node.get("key").asString(), node.get("owner").asString(),
				new Reach(node.get("sides").asList(Value::asString), node.get("withUnknown").asBoolean(false),
						node.get("topics").isNull() ? null : node.get("topics").asList(Value::asString),
						node.get("aspects").asList(Value::asString)),
				node.get("basis").asString());
	}

	/** Whether they are what would be found now, if no text had changed. */
	boolean restsOn(Reach wanted, String basis) {
		return this.reach.equals(wanted) && this.basis.equals(basis);
	}

}
