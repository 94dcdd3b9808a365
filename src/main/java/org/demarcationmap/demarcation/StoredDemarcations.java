package org.demarcationmap.demarcation;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Makes demarcations of the rows in which statements give them.
 */
public final class StoredDemarcations {

	private StoredDemarcations() {
	}

	/**
	 * A demarcation as it is stored.
	 * @param row its properties as {@code facts}, the later rules in force as
	 * {@code consented}, and its {@code sides} and {@code topics}
	 * @return the demarcation
	 */
	public static Demarcation demarcation(Record row) {
		var facts = row.get("facts");
		return new Demarcation(facts.get("key").asString(), new DemarcationSlug(facts.get("slug").asString()),
				facts.get("title").asString(), facts.get("mandate").asString(), facts.get("source").asString(),
				facts.get("rehearsal").asBoolean(), StoredRules.read(row.get("consented"), facts),
				row.get("sides").asList(StoredDemarcations::side),
				facts.get("aspects").asList((value) -> new Aspect(value.asString())),
				row.get("topics").asList((value) -> new TopicSlug(value.asString())));
	}

	private static Side side(Value value) {
		return new Side(new BodyCode(value.get("body").asString()), value.get("delegations").asList(Value::asString));
	}

}
