package org.demarcationmap.demarcation.graphql;

import java.util.List;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.whatif.Transfer;
import org.demarcationmap.demarcation.whatif.WhatIf;
import org.demarcationmap.demarcation.whatif.WhatIfs;
import org.demarcationmap.overlap.Overlaps;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What a proposal would mean if it were agreed.
 */
@Controller
class WhatIfController {

	private final Proposals proposals;

	private final Overlaps overlaps;

	private final WhatIfs whatIfs;

	WhatIfController(Proposals proposals, Overlaps overlaps, WhatIfs whatIfs) {
		this.proposals = proposals;
		this.overlaps = overlaps;
		this.whatIfs = whatIfs;
	}

	@QueryMapping
	WhatIf whatIf(@Argument String proposal, GraphQLContext context) {
		var found = this.proposals.get(proposal);
		RehearsalNotice.add(context, found.demarcation());
		Notices.add(context, this.overlaps.bringUpToDate(found.demarcation().scope()).notice());
		return this.whatIfs.of(found);
	}

	@SchemaMapping(typeName = "WhatIf", field = "transfers")
	List<Transfer> transfersOfWhatIf(WhatIf whatIf) {
		return whatIf.firstTransfers();
	}

}
