package org.demarcationmap.catalogue;

/**
 * Who may read a source, and what is quoted from it.
 */
public enum Confidentiality {

	/** Everyone. */
	PUBLIC,

	/** Whoever has a TIES account. */
	TIES,

	/** Whom its owner lets read it. */
	RESTRICTED

}
