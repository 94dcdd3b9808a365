package org.demarcationmap.overlap;

import java.util.Comparator;

import org.demarcationmap.catalogue.Aspect;

/**
 * A treatment with its strength.
 */
record Weighed(PathEnd end, Strength strength) {

	/** Strongest first, then by name; the last key is unique. */
	static final Comparator<Weighed> STRONGEST_FIRST = Comparator.comparing(Weighed::strength)
		.reversed()
		.thenComparing((weighed) -> weighed.end().deliverable().name().value())
		.thenComparing((weighed) -> weighed.end().treatment().key());

	Aspect aspect() {
		return this.end.treatment().aspect();
	}

}
