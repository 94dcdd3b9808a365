package org.demarcationmap.demarcation.clauses;

import org.demarcationmap.demarcation.clauses.ClauseKey;

/**
 * Which clause a user means: names that may lead nowhere.
 *
 * @param topic a topic's slug
 * @param aspect an aspect of the demarcation
 */
public record PlaceDraft(String topic, String aspect) {

	/** Whether it means this clause. */
	public boolean names(ClauseKey clause) {
		return clause.topic().value().equals(this.topic) && clause.aspect().value().equals(this.aspect);
	}

}
