package org.demarcationmap.catalogue;

import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * A text, or the work on one.
 */
public sealed interface Deliverable extends Node, Sourced {

	/** What is known of any Deliverable. */
	Facts facts();

	@Override
	default String id() {
		return facts().id();
	}

	default DeliverableName name() {
		return facts().name();
	}

	default DeliverableKind kind() {
		return facts().kind();
	}

	default @Nullable String title() {
		return facts().title();
	}

	default DeliverableStatus status() {
		return facts().status();
	}

	default @Nullable PartialDate approved() {
		return facts().approved();
	}

	default @Nullable String scope() {
		return facts().scope();
	}

	default @Nullable String approvalProcess() {
		return facts().approvalProcess();
	}

	@Override
	default Provenance provenance() {
		return facts().provenance();
	}

	default Confidentiality confidentiality() {
		return facts().confidentiality();
	}

	default String source() {
		return facts().source();
	}

	default Verification verification() {
		return facts().verification();
	}

	static Deliverable of(Facts facts) {
		return switch (facts.kind()) {
			case RECOMMENDATION -> new Recommendation(facts);
			case SUPPLEMENT -> new Supplement(facts);
			case TECHNICAL_REPORT -> new TechnicalReport(facts);
			case WORK_ITEM -> new WorkItem(facts);
			case OUTSIDE_TEXT -> new OutsideText(facts);
		};
	}

	/**
	 * What is known of any Deliverable; title and approval are those of the newest
	 * edition.
	 */
	record Facts(String id, DeliverableName name, DeliverableKind kind, @Nullable String title,
			DeliverableStatus status, @Nullable PartialDate approved, @Nullable String scope,
			@Nullable String approvalProcess, Provenance provenance) {

		public Confidentiality confidentiality() {
			return this.provenance.confidentiality();
		}

		public String source() {
			return this.provenance.source();
		}

		public Verification verification() {
			return this.provenance.verification();
		}
	}

	/** A text that was approved, across its editions. */
	record Recommendation(Facts facts) implements Deliverable {
	}

	/** A text beside the Recommendations, agreed by consensus. */
	record Supplement(Facts facts) implements Deliverable {
	}

	/** A report, agreed by consensus. */
	record TechnicalReport(Facts facts) implements Deliverable {
	}

	/** Work under study, by its provisional name. */
	record WorkItem(Facts facts) implements Deliverable {
	}

	/** A text of an organization outside ITU-T. */
	record OutsideText(Facts facts) implements Deliverable {
	}

}
