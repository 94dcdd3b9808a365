package org.demarcationmap.demarcation.clauses;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

	private final Demarcation demarcation;

	private final Set<String> existingTopics;

	private final Refusals refusals = new Refusals();

	private final PartyCheck parties;

	private final WordingCheck wording;

	/**
	 * Prepares a check.
	 * @param demarcation the demarcation the clauses are for
	 * @param parties the parties that the names in the clauses stand for
	 * @param existingTopics the named topics that exist, in scope or not
	 * @param today the day on which they are written
	 */
	ClauseCheck(Demarcation demarcation, FoundParties parties, Set<String> existingTopics, LocalDate today) {
		this.demarcation = demarcation;
		this.existingTopics = existingTopics;
		this.parties = new PartyCheck(demarcation, parties, this.refusals);
		this.wording = new WordingCheck(today, this.refusals);
	}

	Outcome<List<Clause>> check(List<ClauseDraft> drafts) {
		var places = new HashSet<String>();
		for (var i = 0; i < drafts.size(); i++) {
			check(drafts.get(i), Integer.toString(i), places);
		}
		checkWholes(drafts);
		return this.refusals.orElse(() -> Outcome.done(drafts.stream().map(this::clause).toList()));
	}

	private void check(ClauseDraft draft, String index, Set<String> places) {
		checkTopic(draft, index);
		checkAspect(draft, index);
		this.parties.check(draft, index);
		this.refusals.when(!places.add(draft.topic() + " " + draft.aspect()), ErrorCode.DUPLICATE_CLAUSE,
				() -> "Two clauses speak of " + draft.aspect() + " of '" + draft.topic() + "'. Keep one.", "clauses",
				index);
		this.wording.check(draft, index);
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

	/**
	 * Who is responsible for the whole of a topic is responsible for each of its aspects,
	 * so a proposal that says both would say two things of the same.
	 */
	private void checkWholes(List<ClauseDraft> drafts) {
		var wholes = new HashMap<String, Integer>();
		for (var i = 0; i < drafts.size(); i++) {
			if (isWhole(drafts.get(i))) {
				wholes.put(drafts.get(i).topic(), i);
			}
		}
		for (var i = 0; i < drafts.size(); i++) {
			var draft = drafts.get(i);
			this.refusals.when(!isWhole(draft) && wholes.containsKey(draft.topic()), ErrorCode.DUPLICATE_CLAUSE,
					() -> "Clause " + wholes.get(draft.topic()) + " speaks of the WHOLE of '" + draft.topic()
							+ "', and so of " + draft.aspect()
							+ " too. Keep WHOLE alone, or write a clause for each aspect.",
					"clauses", Integer.toString(i), "aspect");
		}
	}

	private static boolean isWhole(ClauseDraft draft) {
		return draft.aspect().equals(Aspect.WHOLE.value());
	}

	private Clause clause(ClauseDraft draft) {
		return new Clause(new ClauseKey(new TopicSlug(draft.topic()), new Aspect(draft.aspect())), draft.arrangement(),
				this.parties.shares(draft), draft.boundary().strip(), draft.validity());
	}

}
