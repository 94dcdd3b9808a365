package org.demarcationmap.demarcation.cases;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.DemarcationOpened;
import org.demarcationmap.demarcation.DemarcationSlug;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Opens demarcations. Each is a rehearsal at first.
 */
@Service
public class DemarcationOpening {

	private static final int LONGEST_SLUG = 80;

	private final Demarcations demarcations;

	private final Cases cases;

	private final SidesCheck sides;

	private final ScopeCheck scope;

	private final Commands commands;

	DemarcationOpening(Demarcations demarcations, Cases cases, SidesCheck sides, ScopeCheck scope, Commands commands) {
		this.demarcations = demarcations;
		this.cases = cases;
		this.sides = sides;
		this.scope = scope;
		this.commands = commands;
	}

	/**
	 * Opens a demarcation. The secretariat may.
	 * @param draft what the secretariat wrote
	 * @return the demarcation, or everything that is wrong with the draft
	 */
	public Outcome<Demarcation> open(DemarcationDraft draft) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "open a demarcation");
			var refusals = new Refusals();
			checkWords(draft, refusals);
			var rules = draft.rules().change(Rules.first(Duration.ofDays(Rules.MOST_TIME)), refusals);
			var bodies = this.sides.sides(draft.sides(), refusals);
			var aspects = this.scope.aspects(draft.aspects(), refusals);
			var topics = this.scope.topics(draft.topics(), refusals);
			return refusals.orElse(() -> open(draft, new Parts(rules.orElseThrow(), bodies, aspects, topics), act));
		});
	}

	private Outcome<Demarcation> open(DemarcationDraft draft, Parts parts, Act act) {
		if (!this.cases.open(UUID.randomUUID().toString(), draft, parts.rules(), parts.sides())) {
			return Outcome.refused(ErrorCode.NAME_TAKEN,
					"There is a demarcation '" + draft.slug() + "' already. Choose another slug.", "slug");
		}
		this.cases.scope(draft.slug(), parts.aspects(), parts.topics());
		act.record(new DemarcationOpened(draft.slug(), true));
		return Outcome.done(this.demarcations.get(draft.slug()));
	}

	private static void checkWords(DemarcationDraft draft, Refusals refusals) {
		checkSlug(draft.slug(), refusals);
		Wording.line(refusals, draft.title(), "title");
		Wording.neededText(refusals, draft.mandate(), "mandate");
		Wording.line(refusals, draft.source(), "source");
	}

	private static void checkSlug(String slug, Refusals refusals) {
		if (slug.length() > LONGEST_SLUG) {
			refusals.add(ErrorCode.TEXT_TOO_LONG, "The slug has " + slug.length() + " characters; at most "
					+ LONGEST_SLUG + " are taken. Shorten it.", "slug");
			return;
		}
		try {
			new DemarcationSlug(slug);
		}
		catch (IllegalArgumentException ex) {
			refusals.add(ErrorCode.BAD_ARGUMENT, String.valueOf(ex.getMessage()), "slug");
		}
	}

	/**
	 * What was checked.
	 */
	private record Parts(Rules rules, List<String> sides, List<String> aspects, List<String> topics) {

	}

}
