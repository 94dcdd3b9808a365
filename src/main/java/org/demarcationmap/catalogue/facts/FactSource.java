package org.demarcationmap.catalogue.facts;

import java.time.LocalDate;

import org.demarcationmap.catalogue.Confidentiality;
import org.demarcationmap.catalogue.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param origin the kind of source
 * @param source where to read it
 * @param verification how well it is founded
 * @param confidentiality who may read the source
 * @param fetched the day on which it was read; none where the source does not say, and
 * then the day of the import counts
 */
public record FactSource(Origin origin, String source, Verification verification, Confidentiality confidentiality,
		@Nullable LocalDate fetched) {

	/**
	 * A source that is open to everyone, read on the day of the import.
	 */
	public static FactSource open(Origin origin, String source, Verification verification) {
		return new FactSource(origin, source, verification, Confidentiality.PUBLIC, null);
	}

	/**
	 * This, or what was known before where it names the same source: a fact that is read
	 * again keeps the day on which it was read first.
	 */
	public FactSource since(FactSource before) {
		return new FactSource(this.origin, this.source, this.verification, this.confidentiality, before.fetched)
			.equals(before) ? before : this;
	}

}
