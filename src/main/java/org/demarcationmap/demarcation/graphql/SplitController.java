package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.proposals.Splits;
import org.demarcationmap.demarcation.proposals.Splits.Split;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Which proposals were split off from which.
 */
@Controller
class SplitController {

	private final Splits splits;

	SplitController(Splits splits) {
		this.splits = splits;
	}

	@BatchMapping(typeName = "Proposal", field = "splitFrom")
	Map<ProposalView, String> splitFrom(Collection<ProposalView> proposals) {
		var split = of(proposals);
		return proposals.stream()
			.filter((it) -> split.apply(it).from().isPresent())
			.collect(Collectors.toMap(Function.identity(), (it) -> split.apply(it).from().orElseThrow()));
	}

	@BatchMapping(typeName = "Proposal", field = "splitInto")
	Map<ProposalView, List<String>> splitInto(Collection<ProposalView> proposals) {
		var split = of(proposals);
		return proposals.stream().collect(Collectors.toMap(Function.identity(), (it) -> split.apply(it).into()));
	}

	private Function<ProposalView, Split> of(Collection<ProposalView> proposals) {
		var found = this.splits.of(proposals.stream().map(ProposalView::id).toList());
		return (proposal) -> found.getOrDefault(proposal.id(), new Split(proposal.id(), null, List.of()));
	}

}
