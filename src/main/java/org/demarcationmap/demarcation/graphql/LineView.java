package org.demarcationmap.demarcation.graphql;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.demarcation.AgreedLine;
import org.demarcationmap.demarcation.Allocation;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.LineContent;

/**
 * A version of the line in the shape of the schema.
 */
record LineView(AgreedLine line, Demarcation demarcation) {

	int version() {
		return this.line.content().version();
	}

	Instant agreed() {
		return this.line.content().agreed();
	}

	boolean provisional() {
		return this.line.content().provisional();
	}

	String checksum() {
		return this.line.checksum();
	}

	List<Allocation> allocations() {
		return this.line.content().allocations();
	}

	List<LineContent.Card> cards() {
		return this.line.content().cards();
	}

}
