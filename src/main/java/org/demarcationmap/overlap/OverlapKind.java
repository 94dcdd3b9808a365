package org.demarcationmap.overlap;

/**
 * What a finding is about.
 */
public enum OverlapKind {

	/** A topic that more than one side treats. */
	TOPIC,

	/** Two Deliverables of two sides. */
	PAIR

}
