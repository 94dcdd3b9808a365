package org.demarcationmap.catalogue;

/**
 * How a Question goes on from an earlier one.
 */
public enum ContinuationKind {

	/** It is the same Question in the next study period. */
	CONTINUES,

	/** The earlier Question is one of several that were merged into it. */
	MERGED_FROM,

	/** It is one of several into which the earlier Question was split. */
	SPLIT_FROM,

	/** It is the same Question under another number. */
	RENUMBERED

}
