package org.demarcationmap.demarcation.graphql;

import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Side;

/**
 * A side in the shape of the schema, which knows its demarcation.
 */
record SideView(String demarcation, Side side) {

	static List<SideView> of(Demarcation demarcation) {
		return demarcation.sides().stream().map((side) -> new SideView(demarcation.slug().value(), side)).toList();
	}

	public BodyCode body() {
		return this.side.body();
	}

	public List<String> delegations() {
		return this.side.delegations();
	}

	/** What tells it from all other sides. */
	String place() {
		return this.demarcation + " " + body();
	}

}
