package org.demarcationmap.catalogue.imports;

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
 * @param provenance who says so
 */
record TextDetails(DeliverableKind kind, @Nullable String title, DeliverableStatus status,
		@Nullable PartialDate approved, Provenance provenance) {

	static TextDetails of(Row text, DeliverableKind kind) {
		return new TextDetails(kind, text.find("title", String::valueOf),
				text.value("status", DeliverableStatus::valueOf), text.find("approved", PartialDate::new),
				Provenance.of(text));
	}

	/**
	 * These details, or the other ones where their source knows better; what one leaves
	 * out the other fills in.
	 */
	TextDetails mergedWith(TextDetails other) {
		var replaces = other.provenance.origin().mayReplace(this.provenance.origin());
		return replaces ? other.filledWith(this) : filledWith(other);
	}

	private TextDetails filledWith(TextDetails rest) {
		return new TextDetails(this.kind, (this.title != null) ? this.title : rest.title,
				(this.status != DeliverableStatus.UNKNOWN) ? this.status : rest.status,
				(this.approved != null) ? this.approved : rest.approved, this.provenance);
	}

	TextDetails asOf(EditionState newest, @Nullable String title) {
		return new TextDetails(this.kind, (title != null) ? title : this.title, newest.status(), newest.approved(),
				this.provenance);
	}

	void describe(Row row) {
		row.put("title", this.title).put("status", this.status).put("approved", this.approved);
		this.provenance.describe(row);
	}

}
