package org.demarcationmap.overlap.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.overlap.OverlapTreatment;
import org.demarcationmap.overlap.WithheldSources;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Where treatments were read, for those who may see it.
 */
@Controller
class SourceController {

	private final WithheldSources withheld;

	SourceController(WithheldSources withheld) {
		this.withheld = withheld;
	}

	@BatchMapping
	Map<OverlapTreatment, String> source(List<OverlapTreatment> treatments) {
		var instead = this.withheld.of(treatments.stream().map(OverlapTreatment::key).toList());
		return treatments.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (it) -> instead.getOrDefault(it.key(), it.source())));
	}

}
