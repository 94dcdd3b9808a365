package org.demarcationmap.catalogue;

/**
 * Where a Deliverable or one of its editions stands.
 */
public enum DeliverableStatus {

	/** In force, or approved and about to be published. */
	IN_FORCE,

	/** A later edition took its place. */
	SUPERSEDED,

	/** Withdrawn, and nothing took its place. */
	WITHDRAWN,

	/** Work that is going on. */
	UNDER_STUDY,

	/** Work that a study group put forward for approval. */
	CONSENTED,

	/** Work that a study group or working party determined to be ready for a decision. */
	DETERMINED,

	/** Work that a study group agreed to. */
	AGREED,

	/** Work that was approved. */
	APPROVED,

	/** Work that was given up. */
	DISCONTINUED,

	/** Work that nobody has moved on for long, as its source says. */
	STALE,

	/** The source does not say. */
	UNKNOWN

}
