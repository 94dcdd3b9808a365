package org.demarcationmap.catalogue.imports;

import org.demarcationmap.catalogue.Verification;

/**
 * Where a fact comes from.
 *
 * @param origin the kind of source
 * @param source where to read it
 * @param verification how well it is founded
 */
record Provenance(Origin origin, String source, Verification verification) {

	static Provenance of(Row row) {
		return new Provenance(row.value("origin", Origin::valueOf), row.text("source"),
				row.value("verification", Verification::valueOf));
	}

	void describe(Row row) {
		row.put("origin", this.origin).put("source", this.source).put("verification", this.verification);
	}

}
