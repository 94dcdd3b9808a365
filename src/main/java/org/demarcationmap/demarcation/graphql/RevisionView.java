package org.demarcationmap.demarcation.graphql;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.proposals.ProposalId;
import org.demarcationmap.demarcation.proposals.RevisionOutline;
import org.jspecify.annotations.Nullable;

/**
 * A revision in the shape of the schema.
 *
 * @param known its clauses, where they were read already
 */
record RevisionView(ProposalId proposal, RevisionOutline outline, @Nullable List<Clause> known) {

	public int number() {
		return this.outline.number();
	}

	public String contentHash() {
		return this.outline.contentHash();
	}

	public String title() {
		return this.outline.content().title();
	}

	public String document() {
		return this.outline.content().document();
	}

	public String author() {
		return this.outline.making().author();
	}

	public Instant made() {
		return this.outline.making().made();
	}

	public String note() {
		return this.outline.making().note();
	}

	public boolean editorial() {
		return this.outline.editorial();
	}

	public List<BodyCode> editorialConfirmedBy() {
		return this.outline.confirmedBy();
	}

	public boolean compromise() {
		return this.outline.claims().compromise();
	}

	public List<BodyCode> compromiseConfirmedBy() {
		return this.outline.claims().compromiseFor();
	}

}
