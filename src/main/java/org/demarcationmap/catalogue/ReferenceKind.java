package org.demarcationmap.catalogue;

/**
 * How one text refers to another.
 */
public enum ReferenceKind {

	/** It needs the other to be applied. */
	NORMATIVE,

	/** It lists the other among its references, and does not say that it is needed. */
	CITES,

	/** Its title or summary speaks of the other. */
	MENTIONS,

	/** It supplements the other. */
	SUPPLEMENTS,

	/** One of its parts repeats a part of the other. */
	REPRODUCES,

	/** It is the same text, published by another organization under another name. */
	TWIN,

	/** It takes the place of the other. */
	REPLACES

}
