package org.demarcationmap.catalogue.conflicts;

/**
 * Which of two values is taken.
 */
public enum Take {

	/** What a person asserted by hand. */
	STANDING,

	/** What an import offered. */
	OFFERED

}
