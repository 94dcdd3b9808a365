package org.demarcationmap.journal;

/**
 * Who may read an entry of the journal.
 */
public enum Audience {

	/** Everyone who can sign in. */
	EVERYONE,

	/** The secretariat alone. */
	SECRETARIAT

}
