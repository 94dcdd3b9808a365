package org.demarcationmap.overlap.preflight;

import java.util.List;

import org.demarcationmap.overlap.pairs.PlannedText;

/**
 * What was read of a draft.
 *
 * @param text what the catalogue would hold of it
 * @param topics under which it would be filed
 * @param unresolved the references that lead nowhere
 * @param reading how much could be read
 */
record Planned(PlannedText text, List<PreflightTopic> topics, List<UnresolvedReference> unresolved,
		PreflightReading reading) {

	Planned {
		topics = List.copyOf(topics);
		unresolved = List.copyOf(unresolved);
	}

}
