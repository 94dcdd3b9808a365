package org.demarcationmap.demarcation.deadlines;

import java.util.Map;

import org.neo4j.driver.Record;

/**
 * One moment that passed.
 *
 * @param subject what it belongs to
 * @param slug the slug of the demarcation
 * @param due the moment, as text that sorts
 * @param what what passed, in words
 */
record PassedMoment(String subject, String slug, String due, String what) {

	static PassedMoment of(Record row) {
		return new PassedMoment(row.get("subject").asString(), row.get("slug").asString(), row.get("due").asString(),
				row.get("what").asString());
	}

	Map<String, Object> parameters() {
		return Map.of("subject", this.subject, "due", this.due);
	}

	DeadlinePassed told(Deadline deadline) {
		return new DeadlinePassed(deadline, this.subject, this.slug, Map.of("due", this.due, "what", this.what));
	}

}
