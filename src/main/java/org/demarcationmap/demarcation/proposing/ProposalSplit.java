package org.demarcationmap.demarcation.proposing;

import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.proposals.Revision;

/**
 * The clauses that could not be concluded were split off into a proposal of their own,
 * with all that was said of them.
 *
 * @param subject the key of the proposal that stays
 * @param slug the slug of its demarcation
 * @param splitOff the key of the new proposal
 * @param clauses the clauses that it has, as topic and aspect
 * @param carried what went on with it
 */
record ProposalSplit(String subject, String slug, String splitOff, List<String> clauses,
		Carried carried) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("splitOff", this.splitOff, "clauses", this.clauses, "revisions",
				this.carried.revisions().stream().map(ProposalSplit::changes).toList(), "positions",
				this.carried.positions(), "concerns", this.carried.concerns());
	}

	private static Map<String, Object> changes(Revision revision) {
		return Map.of("revision", revision.number(), "contentHash", revision.contentHash());
	}

	/**
	 * What goes on with a proposal that is split off.
	 *
	 * @param revisions its revisions
	 * @param positions the keys of its positions, each with that from which it was
	 * carried
	 * @param concerns the keys of the open concerns that are about it now
	 */
	record Carried(List<Revision> revisions, List<Map<String, Object>> positions, List<String> concerns) {
	}

}
