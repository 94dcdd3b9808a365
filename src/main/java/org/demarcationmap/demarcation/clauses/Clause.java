package org.demarcationmap.demarcation.clauses;

import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;

/**
 * One part of a proposed line: who is responsible for an aspect of a topic.
 *
 * @param topic the topic
 * @param aspect what is done about it
 * @param arrangement how the work is divided
 * @param responsible who is responsible; none for a deferred clause
 * @param contributing who contributes
 * @param boundary a sentence that says where the line runs; may be empty
 */
public record Clause(TopicSlug topic, Aspect aspect, Arrangement arrangement, List<Party> responsible,
		List<Party> contributing, String boundary) {

	public Clause {
		responsible = List.copyOf(responsible);
		contributing = List.copyOf(contributing);
	}

}
