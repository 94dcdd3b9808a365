package org.demarcationmap.demarcation.cases;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;

import org.springframework.stereotype.Service;

/**
 * Declares demarcations live. Nothing takes that back, and nothing that was practised
 * becomes real by it.
 */
@Service
public class LiveDeclaring {

	private final Demarcations demarcations;

	private final Cases cases;

	private final Said said;

	private final SidesToday sides;

	private final Commands commands;

	LiveDeclaring(Demarcations demarcations, Cases cases, Said said, SidesToday sides, Commands commands) {
		this.demarcations = demarcations;
		this.cases = cases;
		this.said = said;
		this.sides = sides;
		this.commands = commands;
	}

	/**
	 * Declares a rehearsal live. The secretariat may.
	 * @param slug the slug of a demarcation
	 * @return the demarcation, or everything that stands in the way
	 */
	public Outcome<Demarcation> declare(String slug) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "declare a demarcation live");
			return this.demarcations.locked(slug).then((demarcation) -> declare(demarcation, act));
		});
	}

	private Outcome<Demarcation> declare(Demarcation demarcation, Act act) {
		var slug = demarcation.slug().value();
		if (!demarcation.rehearsal()) {
			return Outcome.refused(ErrorCode.UNCHANGED, slug + " is live already.", "demarcation");
		}
		var refusals = new Refusals();
		refusals.when(!this.said.in(demarcation).isNothing(), ErrorCode.NOT_RESET,
				() -> "Something was said in the rehearsal. Reset it first, so that nothing of it becomes real.",
				"demarcation");
		this.sides.of(slug, act.now()).forEach((side) -> side.refuse(refusals));
		return refusals.orElse(() -> {
			this.cases.goLive(slug);
			act.record(new DeclaredLive(slug));
			return Outcome.done(this.demarcations.get(slug));
		});
	}

}
