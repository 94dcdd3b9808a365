package org.demarcationmap.demarcation.chairs;

import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.access.RoleGrants;
import org.demarcationmap.access.Term;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Service;

/**
 * Ends the terms of co-chairs. What they recorded stays.
 */
@Service
public class TermEnding {

	private final Demarcations demarcations;

	private final CoChairs coChairs;

	private final RoleGrants grants;

	private final Commands commands;

	TermEnding(Demarcations demarcations, CoChairs coChairs, RoleGrants grants, Commands commands) {
		this.demarcations = demarcations;
		this.coChairs = coChairs;
		this.grants = grants;
		this.commands = commands;
	}

	/**
	 * Ends the term of a co-chair now. The secretariat may.
	 * @param slug the slug of a demarcation
	 * @param side the code of the side's body
	 * @param account the account of the co-chair
	 * @return the former co-chair, or why there is no term to end
	 */
	public Outcome<CoChair> end(String slug, String side, String account) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "end the term of a co-chair");
			return this.demarcations.locked(slug).then((demarcation) -> end(demarcation, side, account, act));
		});
	}

	private Outcome<CoChair> end(Demarcation demarcation, String side, String account, Act act) {
		if (demarcation.side(side).isEmpty()) {
			return Outcome.refused(List.of(Unknown.side(demarcation, side)));
		}
		return this.coChairs.in(List.of(demarcation.slug().value()))
			.stream()
			.filter((it) -> it.side().value().equals(side) && it.account().equals(account)
					&& !it.term().isOverAt(act.now()))
			.findFirst()
			.map((coChair) -> Outcome.done(end(coChair, act)))
			.orElseGet(() -> Outcome.refused(ErrorCode.UNKNOWN_ACCOUNT,
					"'" + account + "' is no co-chair of " + side + " in " + demarcation.slug() + " now.", "account"));
	}

	private CoChair end(CoChair coChair, Act act) {
		var begins = coChair.from();
		var until = (begins != null && begins.isAfter(act.now())) ? begins : act.now();
		this.grants.end(coChair.id(), until);
		act.record(CoChairEnded.of(coChair, until));
		return new CoChair(coChair.id(), coChair.demarcation(), coChair.side(), coChair.account(),
				new Term(begins, until), coChair.nomination(), coChair.acting());
	}

}
