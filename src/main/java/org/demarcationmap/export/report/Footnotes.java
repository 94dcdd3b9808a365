package org.demarcationmap.export.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.lines.Allocation;
import org.demarcationmap.demarcation.lines.LineContent.Card;
import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.demarcation.lines.LineContent.SaidOfCard;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.export.MapRow;

/**
 * Names what statements rest on, with key and date.
 */
final class Footnotes {

	private Footnotes() {
	}

	/** A row of a line rests on conclusions, one of a proposal on its wording alone. */
	static String of(MapRow.Basis basis) {
		var wording = "Proposal " + basis.proposal() + ", revision " + basis.revision() + ", content hash "
				+ basis.contentHash() + ".";
		if (basis.conclusions().isEmpty()) {
			return wording;
		}
		return "Concluded: " + joined(basis.conclusions().stream().map(Footnotes::conclusion).toList())
				+ (basis.endorsements().isEmpty() ? ". No body said anything of it yet. " : ". Bodies: "
						+ joined(basis.endorsements().stream().map(Footnotes::endorsement).toList()) + ". ")
				+ wording;
	}

	private static String conclusion(Allocation.Recorded it) {
		return it.side() + " " + it.outcome() + " (" + it.recordedBy() + ", " + it.recorded() + ")";
	}

	static String endorsement(Allocation.Endorsed it) {
		return body(it) + " " + it.kind() + " (" + it.meeting() + ", " + it.report() + ", " + it.held() + ")";
	}

	static String body(Allocation.Endorsed it) {
		return it.body().isEmpty() ? "joint meeting" : it.body();
	}

	static String of(FrozenTreatment it) {
		var facts = it.facts();
		return "Treatment of '" + it.topic() + "' in " + it.deliverable() + " of " + it.body() + ": " + it.grade()
				+ ", " + it.status() + ", "
				+ Objects.requireNonNullElse(facts.justification(), "justification not kept") + ", confidence "
				+ Objects.requireNonNullElse(facts.confidence(), "not kept") + ". Source: "
				+ Objects.requireNonNullElse(facts.source(), "not public, or not kept") + ".";
	}

	static String of(Card card) {
		return "Overlap " + (card.overlap().isEmpty() ? "(id not kept)" : card.overlap()) + ", found by version "
				+ card.methodVersion() + " of the method.";
	}

	static String of(Card card, SaidOfCard said) {
		return "Review of overlap " + card.overlap() + " by " + said.by() + ", " + said.made() + ".";
	}

	static String of(Proposal proposal) {
		return "Proposal " + proposal.id() + ", submitted by " + proposal.facts().author() + " on "
				+ proposal.facts().submitted() + ". Document: " + document(proposal) + ".";
	}

	static String document(Proposal proposal) {
		return proposal.facts().document().isBlank() ? "none named" : proposal.facts().document();
	}

	static String of(Concern concern) {
		return "Concern " + concern.id() + ", raised by " + concern.raised().by() + " on " + concern.raised().at()
				+ ", last worded on revision " + concern.place().revision() + ".";
	}

	static String of(Position position) {
		return "Position " + position.id() + ", taken on " + position.taken() + " on revision "
				+ position.place().revision()
				+ (position.taking().onBehalf() ? ", recorded on behalf of the delegation." : ".");
	}

	private static String joined(List<String> parts) {
		return parts.stream().collect(Collectors.joining("; "));
	}

}
