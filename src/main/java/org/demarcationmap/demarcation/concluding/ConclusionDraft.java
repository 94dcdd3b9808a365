package org.demarcationmap.demarcation.concluding;

import java.util.List;

import org.demarcationmap.demarcation.proposals.Conclusion;

/**
 * A conclusion as a co-chair wrote it.
 *
 * @param proposal the key of a proposal
 * @param side the code of the side's body
 * @param outcome what is concluded
 * @param text the co-chair's words; may be empty when agreed
 * @param dissent what the side says against it though it concludes so; may be empty
 * @param supersedes the keys of agreed proposals that this one is to replace
 */
public record ConclusionDraft(String proposal, String side, Conclusion.Result outcome, String text, String dissent,
		List<String> supersedes) {

	public ConclusionDraft {
		supersedes = List.copyOf(supersedes);
	}

}
