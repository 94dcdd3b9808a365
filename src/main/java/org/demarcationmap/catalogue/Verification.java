package org.demarcationmap.catalogue;

/**
 * How well a fact of the catalogue is founded.
 */
public enum Verification {

	/** It was read in its source. */
	VERIFIED,

	/** It is general knowledge and not verified. */
	RECALLED

}
