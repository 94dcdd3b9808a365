package org.demarcationmap.overlap.preflight;

import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Grade;

/**
 * A topic under which the work item would be filed.
 *
 * @param key the key of the topic
 * @param grade whether as a main subject
 * @param aspect what would be done about it
 * @param confidence how sure the suggester is
 * @param passages the words that led to it, each with where they stand
 * @param counts whether topic and aspect count for the overlaps of this answer
 */
public record PreflightTopic(String key, Grade grade, Aspect aspect, double confidence, List<String> passages,
		boolean counts) {

	public PreflightTopic {
		passages = List.copyOf(passages);
	}

}
