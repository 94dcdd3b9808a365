package org.demarcationmap.demarcation.agreement;

import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Service;

/**
 * Lets the co-chairs of all sides together go on without a requirement that is not met,
 * but never over an open concern.
 */
@Service
public class Overriding {

	private final Proposals proposals;

	private final RequirementOverrides overrides;

	private final Commands commands;

	Overriding(Proposals proposals, RequirementOverrides overrides, Commands commands) {
		this.proposals = proposals;
		this.overrides = overrides;
		this.commands = commands;
	}

	/**
	 * Records that a co-chair would go on without a requirement. It takes effect once the
	 * co-chairs of all sides did.
	 * @param draft what the co-chair wrote
	 * @return the proposal, or why that cannot be recorded
	 */
	public Outcome<Proposal> override(OverrideDraft draft) {
		return this.commands.run((act) -> this.proposals.locked(draft.proposal())
			.map((proposal) -> override(proposal, draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	private Outcome<Proposal> override(Proposal proposal, OverrideDraft draft, Act act) {
		var slug = proposal.demarcation().slug().value();
		var coChaired = act.participant().coChairedSides(slug);
		if (coChaired.isEmpty()) {
			throw act.participant().refusal("Only co-chairs of " + slug + " may override a requirement");
		}
		var refusals = new OverrideCheck(proposal, draft).check(act.now());
		var sides = proposal.demarcation()
			.bodies()
			.stream()
			.filter((body) -> coChaired.contains(body.value()) && !draft.isRecorded(proposal.overrides(), body))
			.toList();
		refusals.when(sides.isEmpty(), ErrorCode.ALREADY_RECORDED,
				() -> "You recorded this for the current revision before.", "code");
		return refusals.orElse(() -> Outcome.done(keep(proposal, sides, draft, act)));
	}

	private Proposal keep(Proposal proposal, List<BodyCode> sides, OverrideDraft draft, Act act) {
		var recorded = sides.stream().map((side) -> draft.by(side, act.participant().name(), act.now())).toList();
		var key = proposal.id().toString();
		var slug = proposal.demarcation().slug().value();
		var revision = proposal.revision().number();
		this.overrides.add(key, revision, recorded);
		recorded.forEach((it) -> act.record(new RequirementOverridden(key, slug, revision, it)));
		return this.proposals.again(proposal);
	}

}
