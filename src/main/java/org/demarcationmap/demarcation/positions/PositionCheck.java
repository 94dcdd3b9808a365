package org.demarcationmap.demarcation.positions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.Position.Words;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.standing.CurrentPositions;
import org.demarcationmap.demarcation.standing.Standing;
import org.demarcationmap.demarcation.standing.Standings;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a user wrote into a position, or says everything that is wrong with it.
 */
class PositionCheck {

	private final Proposal proposal;

	private final Standings standings;

	private final Instant now;

	PositionCheck(Proposal proposal, Instant now) {
		this.proposal = proposal;
		this.standings = Standings.of(proposal, now);
		this.now = now;
	}

	/**
	 * Checks what a delegation says.
	 * @param speaker for whom it is said
	 * @param draft what a user wrote
	 * @return what to keep, or everything that is wrong with the draft
	 */
	Outcome<NewPosition> check(Speaker speaker, SaidDraft draft) {
		var refusals = new Refusals();
		var clause = new ClausesOfRevision(this.proposal).find(refusals, draft.clause());
		draft.check(refusals);
		checkTime(refusals, speaker, draft);
		var place = new Place(this.proposal.revision().number(), clause);
		if (refusals.isEmpty()) {
			checkConcerns(refusals, speaker, draft.stand(), place);
			checkOwn(refusals, speaker, place);
		}
		return refusals.orElse(() -> Outcome.done(position(speaker, draft, place)));
	}

	private void checkTime(Refusals refusals, Speaker speaker, SaidDraft draft) {
		var until = draft.until();
		if (draft.stand() != Stand.MORE_TIME) {
			refusals.when(until != null, ErrorCode.BAD_ARGUMENT,
					() -> "Only MORE_TIME has an end; " + draft.stand() + " needs no until.", "until");
			return;
		}
		refusals.when(speaker.askedForTime(), ErrorCode.TIME_ALREADY_ASKED,
				() -> speaker.delegation()
						+ " asked for time before, on this proposal or on that from which it was split"
						+ " off; it can do so once.",
				"stand");
		var latest = latest();
		refusals.when(until != null && (until.isAfter(latest) || !until.isAfter(this.now)), ErrorCode.BAD_ARGUMENT,
				() -> "Time can be asked for until " + latest + " at most, and no moment of the past; not until "
						+ until + ".",
				"until");
	}

	private Instant latest() {
		return this.now.plus(this.proposal.rules().timeRequest());
	}

	/**
	 * A concern ends when the delegation lifts it, and not because somebody says
	 * something else without thinking of it.
	 */
	private void checkConcerns(Refusals refusals, Speaker speaker, Stand stand, Place place) {
		if (stand == Stand.CONCERN) {
			return;
		}
		concerns(speaker.delegation(), place)
			.ifPresent((concern) -> refusals.add(ErrorCode.CONCERN_OPEN, speaker.delegation() + " has an open concern"
					+ concern.place().clause().map((it) -> " on " + it.aspect() + " of '" + it.topic() + "'").orElse("")
					+ ", which " + stand + " would contradict. The delegation lifts it first, with liftConcern(input: "
					+ "{concern: \"" + concern.id() + "\"}), or speaks of other clauses.", "stand"));
	}

	private Optional<Concern> concerns(String delegation, Place place) {
		return this.standings.openConcerns()
			.stream()
			.filter((it) -> it.delegation().equals(delegation) && it.place().touches(place))
			.findFirst();
	}

	/**
	 * What others take over from a document never replaces what the delegation itself
	 * said of the same wording.
	 */
	private void checkOwn(Refusals refusals, Speaker speaker, Place place) {
		if (speaker.source() == null) {
			return;
		}
		this.standings.all()
			.stream()
			.filter((it) -> it.delegation().equals(speaker.delegation()) && place.covers(it.clause()))
			.filter((it) -> it.state() == Standing.State.IN_FORCE && !it.position().taking().onBehalf())
			.findFirst()
			.ifPresent((own) -> refusals.add(
					ErrorCode.OWN_POSITION, speaker.delegation() + " itself said " + own.position().stand() + " at "
							+ own.position().taken() + " on this wording. Only the delegation replaces that.",
					"delegation"));
	}

	private NewPosition position(Speaker speaker, SaidDraft draft, Place place) {
		var time = (draft.stand() == Stand.MORE_TIME);
		var until = (time && draft.until() == null) ? latest() : draft.until();
		var words = new Words(draft.stand(), draft.text().strip(), draft.wouldLift().strip(), until);
		var replaced = this.standings.current(speaker.delegation())
			.stream()
			.filter((it) -> CurrentPositions.replaces(place, it.place()))
			.map(Position::id)
			.toList();
		return new NewPosition(UUID.randomUUID().toString(), speaker, words, place, replaced,
				concern(speaker, words, place));
	}

	/** A concern that is open already is worded anew, and keeps its age. */
	private @Nullable String concern(Speaker speaker, Words words, Place place) {
		if (words.stand() != Stand.CONCERN) {
			return null;
		}
		return this.standings.openConcerns()
			.stream()
			.filter((it) -> it.delegation().equals(speaker.delegation()) && it.place().isSameAs(place))
			.findFirst()
			.map(Concern::id)
			.orElseGet(() -> UUID.randomUUID().toString());
	}

}
