package org.demarcationmap.catalogue.facts;

import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a Deliverable as a whole. Title, status and date are those of the
 * newest edition where there is one.
 *
 * @param kind what it is
 * @param title its title
 * @param status where it stands
 * @param approved when it was approved
 * @param scope what it is about, in the words of its source
 * @param approvalProcess how it is approved: AAP, TAP or agreement
 * @param provenance who says so
 */
public record TextDetails(DeliverableKind kind, @Nullable String title, DeliverableStatus status,
		@Nullable PartialDate approved, @Nullable String scope, @Nullable String approvalProcess,
		FactSource provenance) {

	/**
	 * These details, or the other ones where their source knows better; what one leaves
	 * out the other fills in.
	 */
	public TextDetails mergedWith(TextDetails other) {
		var replaces = other.provenance.origin().mayReplace(this.provenance.origin());
		var merged = replaces ? other.filledWith(this) : filledWith(other);
		return merged.withProvenance(merged.provenance.since(this.provenance));
	}

	private TextDetails filledWith(TextDetails rest) {
		return new TextDetails(this.kind, (this.title != null) ? this.title : rest.title,
				(this.status != DeliverableStatus.UNKNOWN) ? this.status : rest.status,
				(this.approved != null) ? this.approved : rest.approved, (this.scope != null) ? this.scope : rest.scope,
				(this.approvalProcess != null) ? this.approvalProcess : rest.approvalProcess, this.provenance);
	}

	private TextDetails withProvenance(FactSource provenance) {
		return new TextDetails(this.kind, this.title, this.status, this.approved, this.scope, this.approvalProcess,
				provenance);
	}

	/**
	 * These details with title, status and date of the newest edition, unless a person
	 * asserted them by hand.
	 */
	public TextDetails asOf(EditionFact newest, @Nullable String title) {
		if (this.provenance.origin() == Origin.ASSERTED) {
			return this;
		}
		return new TextDetails(this.kind, (title != null) ? title : this.title, newest.status(), newest.approved(),
				this.scope, this.approvalProcess, this.provenance);
	}

}
