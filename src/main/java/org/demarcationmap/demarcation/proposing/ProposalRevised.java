package org.demarcationmap.demarcation.proposing;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.RevisionOutline;

/**
 * A proposal was worded otherwise.
 */
record ProposalRevised(ProposalRoot proposal, RevisionOutline revision,
		Collection<ClauseKey> changed) implements DemarcationEvent {

	@Override
	public String subject() {
		return this.proposal.key();
	}

	@Override
	public String slug() {
		return this.proposal.demarcation();
	}

	@Override
	public Map<String, Object> changes() {
		var changes = new TreeMap<String, Object>(Map.of("revision", this.revision.number(), "title",
				this.revision.content().title(), "document", this.revision.content().document(), "contentHash",
				this.revision.contentHash(), "editorial", this.revision.editorial(), "compromise",
				this.revision.claims().compromise(), "note", this.revision.making().note(), "changed",
				this.changed.stream().map(ClauseKey::toString).toList()));
		if (this.proposal.commentsUntil() != null) {
			changes.put("commentsUntil", this.proposal.commentsUntil().toString());
		}
		return changes;
	}

}
