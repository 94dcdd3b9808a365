package org.demarcationmap.demarcation.overlaps;

import java.util.Optional;
import java.util.stream.Collectors;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapId;
import org.demarcationmap.overlap.OverlapSide;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.reviews.FindingsAtRest;
import org.demarcationmap.overlap.reviews.OverlapReview;

import org.springframework.stereotype.Service;

/**
 * Records what the sides of a demarcation say of its overlaps. A later view of a side
 * takes the place of the one before, which stays as history.
 */
@Service
public class ReviewingOverlaps {

	private final Demarcations demarcations;

	private final Overlaps overlaps;

	private final FindingsAtRest findings;

	private final Commands commands;

	ReviewingOverlaps(Demarcations demarcations, Overlaps overlaps, FindingsAtRest findings, Commands commands) {
		this.demarcations = demarcations;
		this.overlaps = overlaps;
		this.findings = findings;
		this.commands = commands;
	}

	/**
	 * The demarcation in which an overlap is filed.
	 * @param overlap its id, as a user wrote it
	 * @return empty where there is none
	 */
	public Optional<Demarcation> demarcationOf(String overlap) {
		return OverlapId.parse(overlap)
			.flatMap((id) -> this.demarcations.all()
				.stream()
				.filter((demarcation) -> id.isFiledUnder(demarcation.id()))
				.findFirst());
	}

	/**
	 * Records a view. Co-chairs of that side and experts of its body may. What changed is
	 * taken up before.
	 * @param draft what the participant wrote
	 * @return the overlap, or why the view cannot be recorded
	 */
	public Outcome<Overlap> review(OverlapReviewDraft draft) {
		var found = demarcationOf(draft.overlap())
			.flatMap((demarcation) -> this.overlaps.byId(demarcation.scope(), new OverlapId(draft.overlap()))
				.map((overlap) -> new Found(demarcation, overlap)));
		return this.commands.run((act) -> found.map((it) -> review(it, draft, act)).orElseGet(() -> unknown(draft)));
	}

	private Outcome<Overlap> review(Found found, OverlapReviewDraft draft, Act act) {
		var side = found.side(draft.side());
		if (side.isEmpty()) {
			return Outcome.refused(ErrorCode.UNKNOWN_SIDE,
					"'" + draft.side() + "' takes no part in this overlap. Those that do are " + found.sides() + ".",
					"side");
		}
		mustSpeakFor(act.participant(), found.demarcation(), draft.side());
		var reason = draft.reason().strip();
		var refusals = new Refusals();
		refusals.when(draft.verdict().needsReason() && reason.isEmpty(), ErrorCode.REASON_MISSING,
				() -> "A side that says " + draft.verdict() + " says why. Give a reason.", "reason");
		Wording.text(refusals, reason, "reason");
		return refusals.orElse(() -> Outcome.done(record(found,
				new OverlapReview(side.get(), draft.verdict(), reason, act.participant().name(), act.now(), false),
				act)));
	}

	private Overlap record(Found found, OverlapReview review, Act act) {
		if (this.findings.take(found.overlap(), found.demarcation().id(), review)) {
			act.record(new OverlapReviewed(found.overlap().id(), found.demarcation().slug().value(),
					review.side().value(), review.verdict(), review.reason()));
		}
		return found.overlap();
	}

	private static void mustSpeakFor(Participant participant, Demarcation demarcation, String side) {
		if (!participant.is(new Role.CoChair(demarcation.slug().value(), side))
				&& !participant.is(new Role.Expert(side))) {
			throw participant.refusal("Only co-chairs of " + side + " in " + demarcation.slug() + " and experts of "
					+ side + " may review an overlap for it");
		}
	}

	private static Outcome<Overlap> unknown(OverlapReviewDraft draft) {
		return Outcome.refused(ErrorCode.UNKNOWN_OVERLAP,
				"There is no overlap '" + draft.overlap()
						+ "' now. Overlaps are listed by overlaps(demarcation: …) { edges { node { id } } }.",
				"overlap");
	}

	/**
	 * An overlap and where it is filed.
	 */
	private record Found(Demarcation demarcation, Overlap overlap) {

		Optional<BodyCode> side(String code) {
			return this.overlap.sides()
				.stream()
				.map(OverlapSide::body)
				.filter((body) -> body.value().equals(code))
				.findFirst();
		}

		String sides() {
			return this.overlap.sides()
				.stream()
				.map((side) -> side.body().value())
				.collect(Collectors.joining(" and "));
		}

	}

}
