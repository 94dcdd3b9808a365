package org.demarcationmap.demarcation.clauses;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;

/**
 * Turns what a user wrote into clauses, or says everything that is wrong with it.
 */
class ClauseCheck {

	static final int LONGEST_BOUNDARY = 2000;

	static final int MOST_CLAUSES = 500;

	private final Demarcation demarcation;

	private final Map<String, Party> parties;

	private final Set<String> existingTopics;

	private final Refusals refusals = new Refusals();

	/**
	 * Prepares a check.
	 * @param demarcation the demarcation the clauses are for
	 * @param parties the parties that the names in the clauses stand for
	 * @param existingTopics the named topics that exist, in scope or not
	 */
	ClauseCheck(Demarcation demarcation, Map<String, Party> parties, Set<String> existingTopics) {
		this.demarcation = demarcation;
		this.parties = parties;
		this.existingTopics = existingTopics;
	}

	Outcome<List<Clause>> check(List<ClauseDraft> drafts) {
		this.refusals.when(drafts.isEmpty(), ErrorCode.NO_CLAUSES,
				() -> "The proposal has no clauses. Name at least one topic and who is responsible for it.", "clauses")
			.when(drafts.size() > MOST_CLAUSES, ErrorCode.TOO_MANY_CLAUSES, () -> "The proposal has " + drafts.size()
					+ " clauses; at most " + MOST_CLAUSES + " are taken. Split it.", "clauses");
		var places = new HashSet<String>();
		for (var i = 0; i < drafts.size(); i++) {
			check(drafts.get(i), Integer.toString(i), places);
		}
		return this.refusals.orElse(() -> Outcome.done(drafts.stream().map(this::clause).toList()));
	}

	private void check(ClauseDraft draft, String index, Set<String> places) {
		checkTopic(draft, index);
		checkAspect(draft, index);
		checkParties(draft, index);
		checkArrangement(draft, index);
		this.refusals
			.when(!places.add(draft.topic() + " " + draft.aspect()), ErrorCode.DUPLICATE_CLAUSE,
					() -> "Two clauses speak of " + draft.aspect() + " of '" + draft.topic() + "'. Keep one.",
					"clauses", index)
			.when(draft.boundary().length() > LONGEST_BOUNDARY, ErrorCode.TEXT_TOO_LONG,
					() -> "The boundary sentence has " + draft.boundary().length() + " characters; at most "
							+ LONGEST_BOUNDARY + " are taken.",
					"clauses", index, "boundary")
			.when(draft.boundary().chars().anyMatch(Character::isISOControl), ErrorCode.TEXT_NOT_PLAIN,
					() -> "The boundary sentence holds control characters, such as line breaks. Write it in one line.",
					"clauses", index, "boundary");
	}

	private void checkTopic(ClauseDraft draft, String index) {
		if (!this.demarcation.covers(draft.topic())) {
			Unknown.topicOf(this.refusals, this.demarcation, draft.topic(), this.existingTopics.contains(draft.topic()),
					"clauses", index, "topic");
		}
	}

	private void checkAspect(ClauseDraft draft, String index) {
		var known = this.demarcation.aspects().stream().map(Aspect::value).toList();
		this.refusals.when(
				!known.contains(draft.aspect()), ErrorCode.UNKNOWN_ASPECT, () -> this.demarcation.slug()
						+ " has no aspect '" + draft.aspect() + "'. It has: " + String.join(", ", known) + ".",
				"clauses", index, "aspect");
	}

	private void checkParties(ClauseDraft draft, String index) {
		checkNames(draft.responsible(), index, "responsible");
		checkNames(draft.contributing(), index, "contributing");
	}

	private void checkNames(List<String> names, String index, String field) {
		for (var name : names) {
			var question = name.strip().matches("Q\\d.*");
			this.refusals.when(!this.parties.containsKey(name),
					question ? ErrorCode.UNKNOWN_QUESTION : ErrorCode.UNKNOWN_BODY,
					() -> question ? "There is no Question '" + name + "'. Questions are listed by"
							+ " questions { edges { node { number period } } }; write one like Q1/2 or Q1/2 (2025-2028)."
							: "There is no body '" + name
									+ "'. Bodies are listed by bodies { edges { node { code } } }; write one like SG20.",
					"clauses", index, field);
		}
		var known = parties(names);
		this.refusals.when(known.stream().distinct().count() < known.size(), ErrorCode.DUPLICATE_PARTY,
				() -> "The same is named twice in '" + String.join("', '", names) + "'. Name each once.", "clauses",
				index, field);
	}

	private void checkArrangement(ClauseDraft draft, String index) {
		var need = need(draft.arrangement(), draft.responsible().size());
		if (!need.isEmpty()) {
			var code = (draft.arrangement() == Arrangement.DEFERRED) ? ErrorCode.RESPONSIBLE_NOT_ALLOWED
					: ErrorCode.RESPONSIBLE_MISSING;
			this.refusals.add(code, "The clause on '" + draft.topic() + "' is " + draft.arrangement() + ": " + need,
					"clauses", index, "responsible");
		}
		for (var name : draft.responsible()) {
			checkPlace(draft, index, name);
		}
	}

	private static String need(Arrangement arrangement, int responsible) {
		return switch (arrangement) {
			case SOLE -> (responsible == 1) ? "" : "name exactly one who is responsible, not " + responsible + ".";
			case JOINT -> (responsible > 1) ? "" : "name two or more who are responsible, not " + responsible + ".";
			case EXTERNAL -> (responsible > 0) ? "" : "name who outside the sides is responsible.";
			case DEFERRED -> (responsible == 0) ? "" : "name nobody responsible yet, or choose another arrangement.";
		};
	}

	private void checkPlace(ClauseDraft draft, String index, String name) {
		var party = this.parties.get(name);
		if (party == null) {
			return;
		}
		var inside = this.demarcation.bodies().contains(party.body());
		var external = draft.arrangement() == Arrangement.EXTERNAL;
		this.refusals.when(inside == external, ErrorCode.RESPONSIBLE_NOT_ALLOWED,
				() -> inside ? name + " belongs to a side, so it cannot be responsible in an EXTERNAL clause." : name
						+ " is outside the sides " + sides() + ": a clause that makes it responsible is EXTERNAL.",
				"clauses", index, "responsible");
	}

	private String sides() {
		return this.demarcation.bodies().stream().map(Object::toString).collect(Collectors.joining(" and "));
	}

	private Clause clause(ClauseDraft draft) {
		return new Clause(new TopicSlug(draft.topic()), new Aspect(draft.aspect()), draft.arrangement(),
				parties(draft.responsible()), parties(draft.contributing()), draft.boundary().strip());
	}

	private List<Party> parties(List<String> names) {
		return names.stream().flatMap((name) -> Optional.ofNullable(this.parties.get(name)).stream()).toList();
	}

}
