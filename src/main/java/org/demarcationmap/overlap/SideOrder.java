package org.demarcationmap.overlap;

import java.util.Comparator;

import org.demarcationmap.catalogue.BodyCode;

/**
 * The order in which sides stand beside each other: by name, and by number where the name
 * ends in one, so that SG2 stands before SG13.
 */
final class SideOrder implements Comparator<BodyCode> {

	static final Comparator<BodyCode> NATURAL = new SideOrder();

	private static final Comparator<BodyCode> ORDER = Comparator
		.comparing((BodyCode code) -> code.value().replaceFirst("\\d+$", ""))
		.thenComparingInt((code) -> code.value().length())
		.thenComparing(BodyCode::value);

	private SideOrder() {
	}

	@Override
	public int compare(BodyCode one, BodyCode other) {
		return ORDER.compare(one, other);
	}

}
