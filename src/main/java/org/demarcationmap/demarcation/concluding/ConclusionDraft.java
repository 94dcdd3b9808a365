package org.demarcationmap.demarcation.concluding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.clauses.PlaceDraft;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion as a co-chair wrote it.
 *
 * @param proposal the key of a proposal
 * @param expectedRevision the number of the revision that the co-chair read, if told
 * @param side the code of the side's body
 * @param outcome what is concluded
 * @param clauses the clauses that are agreed, where a part is
 * @param text the co-chair's words; may be empty when agreed
 * @param dissent what the side says against it though it concludes so; may be empty
 * @param supersedes the keys of agreed proposals that this one is to replace
 */
public record ConclusionDraft(String proposal, @Nullable Integer expectedRevision, String side,
		Conclusion.Result outcome, List<PlaceDraft> clauses, String text, String dissent, List<String> supersedes) {

	public ConclusionDraft {
		clauses = List.copyOf(clauses);
		supersedes = List.copyOf(supersedes);
	}

	/**
	 * The clauses of the current revision that it names.
	 */
	List<ClauseKey> agreedOn(Proposal proposal) {
		return keys(proposal).filter((key) -> this.clauses.stream().anyMatch((it) -> it.names(key))).toList();
	}

	/**
	 * The places that it names and that no clause of the current revision has.
	 */
	List<PlaceDraft> unknown(Proposal proposal) {
		return this.clauses.stream().filter((place) -> keys(proposal).noneMatch(place::names)).toList();
	}

	boolean repeats(Conclusion earlier, Proposal proposal) {
		return earlier.outcome() == this.outcome
				&& Set.copyOf(earlier.agreedOn()).equals(Set.copyOf(agreedOn(proposal)));
	}

	private static Stream<ClauseKey> keys(Proposal proposal) {
		return proposal.revision().clauses().stream().map(Clause::key);
	}

}
