package org.demarcationmap.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which Deliverables are wanted; what is null does not matter.
 *
 * @param body the code of the body responsible
 * @param otherThanBody the code of a body, where another one is responsible
 * @param question number, or number and period, of the Question responsible
 * @param topic the slug of a topic that they treat
 * @param kind what they are
 * @param status where they stand
 * @param confidentiality who may read them
 * @param title words that stand in the title, in any order
 * @param approvedFrom approved on this date or later
 * @param approvedTo approved on this date or earlier
 * @param asOf what there was on this day
 */
public record DeliverableFilter(@Nullable String body, @Nullable String otherThanBody, @Nullable String question,
		@Nullable String topic, @Nullable List<DeliverableKind> kind, @Nullable List<DeliverableStatus> status,
		@Nullable List<Confidentiality> confidentiality, @Nullable String title, @Nullable PartialDate approvedFrom,
		@Nullable PartialDate approvedTo, @Nullable LocalDate asOf) {

	/** Every Deliverable. */
	public static final DeliverableFilter ANY = new DeliverableFilter(null, null, null, null, null, null, null, null,
			null, null, null);

	Parameters parameters() {
		return new Parameters().with("body", this.body)
			.with("otherThanBody", this.otherThanBody)
			.with("question", this.question)
			.with("topic", this.topic)
			.withNames("status", this.status)
			.withNames("confidentiality", this.confidentiality)
			.with("words", (this.title != null) ? Statements.words(this.title) : null)
			.with("approvedFrom", (this.approvedFrom != null) ? this.approvedFrom.beginning() : null)
			.with("approvedUntil", (this.approvedTo != null) ? this.approvedTo.afterwards() : null)
			.with("asOf", (this.asOf != null) ? this.asOf.toString() : null);
	}

}
