package org.demarcationmap.export;

/**
 * How firm a row of a map is.
 */
public enum RowState {

	/** It is proposed; nothing was concluded. */
	PROPOSED,

	/** The co-chairs concluded it; a side's body has still to endorse it. */
	PROVISIONAL,

	/** Every side's body endorsed it. */
	AGREED,

	/** It was agreed, and a body takes it up again. */
	REOPENED

}
