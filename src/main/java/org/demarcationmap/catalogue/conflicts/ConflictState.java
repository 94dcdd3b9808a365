package org.demarcationmap.catalogue.conflicts;

/**
 * Where a conflict stands.
 */
public enum ConflictState {

	/** The secretariat has to decide. */
	OPEN,

	/** It was decided, and the same offer raises it no more. */
	DECIDED

}
