package org.demarcationmap.catalogue;

/**
 * Where the claim stands that a text treats a topic.
 */
public enum TreatmentStatus {

	/** Nobody has reviewed it. */
	SUGGESTED,

	/** The sides confirmed it. */
	CONFIRMED,

	/** The sides rejected it. */
	REJECTED,

	/** The sides differ. */
	DISPUTED

}
