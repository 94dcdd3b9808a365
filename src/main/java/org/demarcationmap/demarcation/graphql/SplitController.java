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
		var found = of(proposals);
		return proposals.stream()
			.filter((it) -> found.get(it.id()).from().isPresent())
			.collect(Collectors.toMap(Function.identity(), (it) -> found.get(it.id()).from().orElseThrow()));
	}

	@BatchMapping(typeName = "Proposal", field = "splitInto")
	Map<ProposalView, List<String>> splitInto(Collection<ProposalView> proposals) {
		var found = of(proposals);
		return proposals.stream().collect(Collectors.toMap(Function.identity(), (it) -> found.get(it.id()).into()));
	}

	private Map<String, Split> of(Collection<ProposalView> proposals) {
		return this.splits.of(proposals.stream().map(ProposalView::id).toList());
	}

}
