package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.coverage.GapJustification;
import org.demarcationmap.demarcation.coverage.GapJustifications;
import org.demarcationmap.demarcation.coverage.RowJustifications;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.overlap.coverage.CoverageRow;
import org.demarcationmap.overlap.coverage.Coverages;
import org.demarcationmap.overlap.coverage.TopicCoverage;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * How the sides of a demarcation stand to its topics, and which gaps are justified.
 */
@Controller
class CoverageController {

	private final Coverages coverages;

	private final Demarcations demarcations;

	private final GapJustifications justifications;

	CoverageController(Coverages coverages, Demarcations demarcations, GapJustifications justifications) {
		this.coverages = coverages;
		this.demarcations = demarcations;
		this.justifications = justifications;
	}

	@QueryMapping
	Connection<TopicCoverage> coverage(@Argument String demarcation, Page page, GraphQLContext context) {
		var found = this.demarcations.get(demarcation);
		RehearsalNotice.add(context, found);
		return this.coverages.page(found.scope(), page);
	}

	@BatchMapping(typeName = "CoverageRow")
	Map<CoverageRow, GapJustification> justification(List<CoverageRow> rows) {
		var standing = new HashMap<CoverageRow, GapJustification>();
		said(rows).forEach((row, said) -> said.standing().ifPresent((it) -> standing.put(row, it)));
		return standing;
	}

	@BatchMapping(typeName = "CoverageRow")
	Map<CoverageRow, List<GapJustification>> justifications(List<CoverageRow> rows) {
		return said(rows).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (said) -> said.getValue().all()));
	}

	private Map<CoverageRow, RowJustifications> said(Collection<CoverageRow> rows) {
		var said = new HashMap<CoverageRow, RowJustifications>();
		rows.stream().collect(Collectors.groupingBy((row) -> row.scope().owner())).forEach((owner, its) -> {
			var topics = its.stream().map((row) -> row.topic().slug()).toList();
			said.putAll(RowJustifications.each(its, this.justifications.on(owner, topics)));
		});
		return said;
	}

}
