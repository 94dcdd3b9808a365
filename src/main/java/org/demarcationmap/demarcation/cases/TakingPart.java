package org.demarcationmap.demarcation.cases;

import java.util.List;
import java.util.function.BiFunction;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Service;

/**
 * Has delegations take part in sides, one or several, and leave them. What a delegation
 * said stays when it leaves.
 */
@Service
public class TakingPart {

	private final Demarcations demarcations;

	private final Participation participation;

	private final Commands commands;

	TakingPart(Demarcations demarcations, Participation participation, Commands commands) {
		this.demarcations = demarcations;
		this.participation = participation;
		this.commands = commands;
	}

	/**
	 * Has a delegation take part in a side from now on. The secretariat may.
	 * @param draft which delegation and side
	 * @return the demarcation, or why it cannot take part
	 */
	public Outcome<Demarcation> join(TakingPartDraft draft) {
		return decide(draft, (within, act) -> {
			if (within.takesPart()) {
				return Outcome.refused(ErrorCode.UNCHANGED,
						draft.delegation() + " takes part in the side of " + draft.side() + " already.", "delegation");
			}
			return join(within.demarcation(), draft, act);
		});
	}

	private Outcome<Demarcation> join(Demarcation demarcation, TakingPartDraft draft, Act act) {
		var placeholder = this.participation.isPlaceholder(draft.delegation());
		if (placeholder.isEmpty()) {
			return Outcome.refused(ErrorCode.UNKNOWN_DELEGATION, "There is no delegation '" + draft.delegation()
					+ "'. The secretariat keeps the delegations with the accounts.", "delegation");
		}
		if (placeholder.get() && !demarcation.rehearsal()) {
			return Outcome.refused(ErrorCode.REHEARSAL_ONLY,
					draft.delegation() + " is a placeholder. Placeholders take part in rehearsals only, and "
							+ demarcation.slug() + " is live.",
					"delegation");
		}
		this.participation.join(draft, act.now());
		act.record(new DelegationJoined(draft.demarcation(), draft.side(), draft.delegation()));
		return Outcome.done(this.demarcations.get(draft.demarcation()));
	}

	/**
	 * Has a delegation leave a side. The secretariat may.
	 * @param draft which delegation and side
	 * @return the demarcation, or why it cannot leave
	 */
	public Outcome<Demarcation> leave(TakingPartDraft draft) {
		return decide(draft, (within, act) -> {
			if (!within.takesPart()) {
				return Outcome.refused(ErrorCode.UNKNOWN_DELEGATION,
						"'" + draft.delegation() + "' takes no part in the side of " + draft.side() + " now.",
						"delegation");
			}
			this.participation.leave(draft, act.now());
			act.record(new DelegationLeft(draft.demarcation(), draft.side(), draft.delegation()));
			return Outcome.done(this.demarcations.get(draft.demarcation()));
		});
	}

	private Outcome<Demarcation> decide(TakingPartDraft draft, BiFunction<Within, Act, Outcome<Demarcation>> decide) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "say which delegations take part");
			return this.demarcations.locked(draft.demarcation())
				.then((demarcation) -> demarcation.side(draft.side())
					.map((side) -> decide.apply(new Within(demarcation, side, draft.delegation()), act))
					.orElseGet(() -> Outcome.refused(List.of(Unknown.side(demarcation, draft.side())))));
		});
	}

	/**
	 * A delegation and a side that there is.
	 */
	private record Within(Demarcation demarcation, Side side, String delegation) {

		boolean takesPart() {
			return this.side.delegations().contains(this.delegation);
		}

	}

}
