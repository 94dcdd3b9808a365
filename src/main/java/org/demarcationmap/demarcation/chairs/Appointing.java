package org.demarcationmap.demarcation.chairs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.access.Term;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Appoints co-chairs. A side may have several at a time, a substitute among them; nobody
 * leads two sides of one demarcation at the same time, because all sides must agree.
 */
@Service
public class Appointing {

	private final Demarcations demarcations;

	private final CoChairs coChairs;

	private final Commands commands;

	Appointing(Demarcations demarcations, CoChairs coChairs, Commands commands) {
		this.demarcations = demarcations;
		this.coChairs = coChairs;
		this.commands = commands;
	}

	/**
	 * Appoints a co-chair. The secretariat may.
	 * @param draft what the secretariat wrote
	 * @return the co-chair, or why there cannot be such a one
	 */
	public Outcome<CoChair> appoint(AppointmentDraft draft) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "appoint co-chairs");
			return this.demarcations.locked(draft.demarcation())
				.then((demarcation) -> appoint(demarcation, draft, act));
		});
	}

	private Outcome<CoChair> appoint(Demarcation demarcation, AppointmentDraft draft, Act act) {
		if (demarcation.side(draft.side()).isEmpty()) {
			return Outcome.refused(List.of(Unknown.side(demarcation, draft.side())));
		}
		var refusals = new Refusals();
		refusals.when(!this.coChairs.isAccount(draft.account()), ErrorCode.UNKNOWN_ACCOUNT,
				() -> "There is no account '" + draft.account() + "'. Make one first.", "account");
		Wording.line(refusals, draft.nomination(), "nomination");
		var term = term(draft, act, refusals);
		term.ifPresent((its) -> mustBeFree(draft, its, refusals));
		return refusals.orElse(
				() -> Outcome.done(appoint(
						new CoChair(UUID.randomUUID().toString(), draft.demarcation(), new BodyCode(draft.side()),
								draft.account(), term.orElseThrow(), draft.nomination().strip(), draft.acting()),
						act)));
	}

	private CoChair appoint(CoChair coChair, Act act) {
		this.coChairs.appoint(coChair, act.participant().name());
		act.record(new CoChairAppointed(coChair));
		return coChair;
	}

	private static Optional<Term> term(AppointmentDraft draft, Act act, Refusals refusals) {
		var from = (draft.from() != null) ? draft.from() : act.now();
		if (draft.until() != null && !draft.until().isAfter(from)) {
			refusals.add(ErrorCode.OUT_OF_RANGE,
					"The term would end at " + draft.until() + " and begin at " + from + ". Give a later end.",
					"until");
			return Optional.empty();
		}
		return Optional.of(new Term(from, draft.until()));
	}

	private void mustBeFree(AppointmentDraft draft, Term term, Refusals refusals) {
		this.coChairs.in(List.of(draft.demarcation()))
			.stream()
			.filter((it) -> it.account().equals(draft.account()) && it.isDuring(term))
			.findFirst()
			.ifPresent((it) -> refusals.add(ErrorCode.ALREADY_APPOINTED,
					it.account() + " is co-chair of " + it.side() + " during that time. End that first.", "account"));
	}

}
