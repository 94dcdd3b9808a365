package org.demarcationmap.demarcation.graphql;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.InDemarcation;
import org.demarcationmap.demarcation.lines.AgreedLine;
import org.demarcationmap.demarcation.lines.Allocation;
import org.demarcationmap.demarcation.lines.LineContent;
import org.demarcationmap.graphql.Node;

/**
 * A version of the line in the shape of the schema.
 */
record LineView(AgreedLine line, Demarcation demarcation) implements Node, InDemarcation {

	@Override
	public String id() {
		return this.demarcation.slug() + "/" + version();
	}

	public int version() {
		return this.line.content().version();
	}

	public Instant agreed() {
		return this.line.content().agreed();
	}

	public boolean provisional() {
		return this.line.content().provisional();
	}

	public String checksum() {
		return this.line.checksum();
	}

	public List<Allocation> allocations() {
		return this.line.content().allocations();
	}

	public List<LineContent.Card> cards() {
		return this.line.content().cards();
	}

	List<LineContent.FrozenTreatment> treatments() {
		return this.line.content().treatments();
	}

}
