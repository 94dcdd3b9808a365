package org.demarcationmap.catalogue.treatments;

/**
 * What a body says of the claim that a text treats a topic.
 */
public enum Verdict {

	/** The text treats the topic so. */
	AGREE,

	/** It does not, or not so. */
	DISAGREE,

	/** It cannot be told. */
	UNCLEAR

}
