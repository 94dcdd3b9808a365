package org.demarcationmap.demarcation.concluding;

import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.lines.AgreedLine;
import org.demarcationmap.demarcation.lines.AgreedLines;
import org.demarcationmap.demarcation.lines.LineAgreed;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;

import org.springframework.stereotype.Component;

/**
 * What follows once all sides concluded the same.
 */
@Component
class Settling {

	private final Proposals proposals;

	private final AgreedLines lines;

	Settling(Proposals proposals, AgreedLines lines) {
		this.proposals = proposals;
		this.lines = lines;
	}

	Proposal settle(ProposalRoot root, Demarcation demarcation, Proposal proposal, Act act) {
		if (proposal.conclusions().getFirst().outcome() == Conclusion.Result.NOT_AGREED) {
			return this.proposals.complete(this.proposals.save(root.conclude(ProposalState.NOT_AGREED)));
		}
		var settled = this.proposals.save(root.conclude(ProposalState.PROVISIONALLY_AGREED));
		var before = this.lines.find(root.demarcation(), null, null).map(AgreedLine::proposals).orElse(Set.of());
		var line = this.lines.conclude(demarcation, proposal, act.now());
		act.record(LineAgreed.of(line));
		supersede(before.stream().filter((it) -> !line.proposals().contains(it)).collect(Collectors.toSet()), root,
				act);
		return this.proposals.complete(settled);
	}

	private void supersede(Set<String> replaced, ProposalRoot by, Act act) {
		for (var key : replaced) {
			var root = this.proposals.lock(key).orElseThrow();
			this.proposals.save(root.become(ProposalState.SUPERSEDED, root.state()));
			act.record(new ProposalSuperseded(key, root.demarcation(), by.key()));
		}
	}

}
