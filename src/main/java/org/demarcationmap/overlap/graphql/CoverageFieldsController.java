package org.demarcationmap.overlap.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.coverage.CoverageRow;
import org.demarcationmap.overlap.coverage.MandateCoverage;
import org.demarcationmap.overlap.coverage.Mandates;
import org.demarcationmap.overlap.coverage.ThirdParties;
import org.demarcationmap.overlap.coverage.ThirdParty;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * What stands beside the work of the sides: their mandates, and what others hold.
 */
@Controller
class CoverageFieldsController {

	private final Mandates mandates;

	private final ThirdParties parties;

	CoverageFieldsController(Mandates mandates, ThirdParties parties) {
		this.mandates = mandates;
		this.parties = parties;
	}

	@BatchMapping
	Map<CoverageRow, MandateCoverage> mandates(List<CoverageRow> rows) {
		var found = new HashMap<CoverageRow, MandateCoverage>();
		byScope(rows, (scope, its) -> {
			var said = this.mandates.of(scope, topics(its));
			its.forEach((row) -> found.put(row, said.getOrDefault(row.topic().slug(), MandateCoverage.NONE)));
		});
		return found;
	}

	@BatchMapping
	Map<CoverageRow, List<ThirdParty>> thirdParties(List<CoverageRow> rows) {
		var found = new HashMap<CoverageRow, List<ThirdParty>>();
		byScope(rows, (scope, its) -> {
			var held = this.parties.on(scope, topics(its));
			its.forEach((row) -> found.put(row, held.on(row.topic().slug(), row.aspect())));
		});
		return found;
	}

	private static void byScope(List<CoverageRow> rows, BiConsumer<Scope, List<CoverageRow>> each) {
		rows.stream().collect(Collectors.groupingBy(CoverageRow::scope)).forEach(each);
	}

	private static List<TopicSlug> topics(Collection<CoverageRow> rows) {
		return rows.stream().map((row) -> row.topic().slug()).distinct().toList();
	}

}
