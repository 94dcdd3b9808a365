package org.demarcationmap.catalogue;

/**
 * How much of a text is about a topic.
 */
public enum Grade {

	/** The topic is a main subject. */
	MAIN,

	/** The topic is a part of it. */
	PART

}
