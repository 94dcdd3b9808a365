package org.demarcationmap.demarcation.proposing;

import java.time.Instant;

import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Deadlines;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.rules.RulesOf;

import org.springframework.stereotype.Component;

/**
 * Begins the comment periods of proposals: of drafts and of reopened ones by the rules
 * that are in force then, and anew, by the same rules, of open ones that are revised.
 */
@Component
class CommentPeriods {

	private final Demarcations demarcations;

	private final Deadlines deadlines;

	private final RulesOf rulesOf;

	CommentPeriods(Demarcations demarcations, Deadlines deadlines, RulesOf rulesOf) {
		this.demarcations = demarcations;
		this.deadlines = deadlines;
		this.rulesOf = rulesOf;
	}

	/** Opens a draft, or a proposal that was reopened, for comments. */
	ProposalRoot open(ProposalRoot root, Act act) {
		var rules = this.demarcations.get(root.demarcation()).rules();
		var until = this.deadlines.after(act.now(), rules.commentPeriod());
		this.rulesOf.keep(root.key(), rules);
		act.record(new ProposalOpened(root.key(), root.demarcation(), until));
		return root.open(act.now(), until);
	}

	/**
	 * Who read the earlier text gets the whole time for the new one, and nobody has less
	 * time than before.
	 */
	ProposalRoot beginAnew(ProposalRoot root, Instant now) {
		var end = this.deadlines.after(now, this.rulesOf.proposal(root.key()).commentPeriod());
		var before = root.commentsUntil();
		return root.commentedUntil((before != null && before.isAfter(end)) ? before : end);
	}

}
