package org.demarcationmap.demarcation.concluding;

import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.lines.AgreedLine;
import org.demarcationmap.demarcation.lines.AgreedLines;
import org.demarcationmap.demarcation.lines.LineAgreed;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposing.Splitting;

import org.springframework.stereotype.Component;

/**
 * What follows once all sides concluded the same.
 */
@Component
class Settling {

	private final Proposals proposals;

	private final AgreedLines lines;

	private final Splitting splitting;

	Settling(Proposals proposals, AgreedLines lines, Splitting splitting) {
		this.proposals = proposals;
		this.splitting = splitting;
		this.lines = lines;
	}

	/** What an open proposal comes to by what the co-chairs concluded so far. */
	static ProposalState stateOf(Proposal proposal) {
		if (proposal.conclusions().size() < proposal.demarcation().sides().size() || proposal.divergent()) {
			return ProposalState.OPEN;
		}
		return switch (proposal.conclusions().getFirst().outcome()) {
			case NOT_AGREED -> ProposalState.NOT_AGREED;
			case PARTLY_AGREED -> ProposalState.PARTLY_AGREED;
			case AGREED -> ProposalState.PROVISIONALLY_AGREED;
		};
	}

	Proposal settle(ProposalRoot root, Proposal proposal, Act act) {
		var conclusion = proposal.conclusions().getFirst();
		var settled = root.conclude(stateOf(proposal));
		if (conclusion.outcome() == Conclusion.Result.PARTLY_AGREED) {
			this.splitting.splitOff(root, proposal, conclusion.agreedOn(), act);
		}
		if (conclusion.outcome() != Conclusion.Result.NOT_AGREED) {
			draw(root, proposal, act);
		}
		return this.proposals.complete(this.proposals.save(settled));
	}

	private void draw(ProposalRoot root, Proposal proposal, Act act) {
		var before = this.lines.find(root.demarcation(), null, null).map(AgreedLine::proposals).orElse(Set.of());
		var line = this.lines.conclude(proposal.demarcation(), proposal, act.now());
		act.record(LineAgreed.of(line));
		supersede(before.stream().filter((it) -> !line.proposals().contains(it)).collect(Collectors.toSet()), root,
				act);
	}

	private void supersede(Set<String> replaced, ProposalRoot by, Act act) {
		for (var key : replaced) {
			var root = this.proposals.lock(key).orElseThrow();
			this.proposals.save(root.become(ProposalState.SUPERSEDED, root.state()));
			act.record(new ProposalSuperseded(key, root.demarcation(), by.key()));
		}
	}

}
