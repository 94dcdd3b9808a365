package org.demarcationmap.overlap;

import java.util.List;

/**
 * What a finding is about: a topic, or a pair of Deliverables.
 */
public sealed interface OverlapSubject permits OverlapTopic, OverlapPair {

	OverlapKind kind();

	/** What it is called, and sorted by. */
	String name();

	/** The keys of what the finding joins. */
	List<String> keys();

}
