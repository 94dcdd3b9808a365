package org.demarcationmap.catalogue.tables;

/**
 * When the facts of a table are read among others that came with it: after those that
 * they rely on.
 */
public enum Rank {

	/** Bodies rely on nothing. */
	BODIES,

	/** Questions rely on bodies. */
	QUESTIONS,

	/** Topics rely on nothing. */
	TOPICS,

	/** Texts rely on bodies and Questions. */
	TEXTS,

	/** Work items may have become texts. */
	WORK_ITEMS,

	/** Everything that joins two of the others. */
	LINKS

}
