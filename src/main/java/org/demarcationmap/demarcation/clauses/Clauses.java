package org.demarcationmap.demarcation.clauses;

import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.Deadlines;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.KnownTopics;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;

import org.springframework.stereotype.Component;

/**
 * Checks clauses against the catalogue and the scope of a demarcation.
 */
@Component
public class Clauses {

	static final int MOST_CLAUSES = 500;

	static final int MOST_NAMES = 50;

	private final Parties parties;

	private final KnownTopics topics;

	private final Deadlines deadlines;

	Clauses(Parties parties, KnownTopics topics, Deadlines deadlines) {
		this.parties = parties;
		this.topics = topics;
		this.deadlines = deadlines;
	}

	/**
	 * Looks up what the drafts name.
	 * @param demarcation the demarcation in which they are proposed
	 * @param drafts what a user wrote
	 * @return the clauses, or everything that is wrong with the drafts
	 */
	public Outcome<List<Clause>> check(Demarcation demarcation, List<ClauseDraft> drafts) {
		return checkSize(drafts).orElse(() -> {
			var names = drafts.stream().flatMap(ClauseDraft::names).collect(Collectors.toSet());
			var topics = drafts.stream().map(ClauseDraft::topic).collect(Collectors.toSet());
			return new ClauseCheck(demarcation, this.parties.find(names), this.topics.among(topics),
					this.deadlines.today())
				.check(drafts);
		});
	}

	/** What is too large is not looked up at all. */
	static Refusals checkSize(List<ClauseDraft> drafts) {
		var refusals = new Refusals().when(drafts.isEmpty(), ErrorCode.NO_CLAUSES,
				() -> "The proposal has no clauses. Name at least one topic and who is responsible for it.", "clauses")
			.when(drafts.size() > MOST_CLAUSES, ErrorCode.TOO_MANY_CLAUSES, () -> "The proposal has " + drafts.size()
					+ " clauses; at most " + MOST_CLAUSES + " are taken. Split it.", "clauses");
		if (refusals.isEmpty()) {
			for (var i = 0; i < drafts.size(); i++) {
				var names = drafts.get(i).names().count();
				refusals.when(
						names > MOST_NAMES, ErrorCode.TOO_MANY_NAMES, () -> "The clause names " + names
								+ " Questions and bodies; at most " + MOST_NAMES + " are taken.",
						"clauses", Integer.toString(i));
			}
		}
		return refusals;
	}

}
