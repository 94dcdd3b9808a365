package org.demarcationmap.overlap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.neo4j.Transactions;

import org.springframework.stereotype.Service;

/**
 * The overlaps of a scope, found anew at every reading from what the graph says now. The
 * same data gives the same findings in the same order.
 */
@Service
public class Overlaps {

	private final TreatmentsBySides treatments;

	private final TopicScoring scoring;

	private final Transactions transactions;

	Overlaps(TreatmentsBySides treatments, OverlapWeights weights, Transactions transactions) {
		this.treatments = treatments;
		this.scoring = new TopicScoring(weights);
		this.transactions = transactions;
	}

	/**
	 * All overlaps of a scope, read in one call.
	 * @param scope between whom and about what
	 * @return the findings, strongest first
	 */
	public List<Overlap> in(Scope scope) {
		var findings = new LinkedHashMap<String, TopicFinding>();
		for (var row : this.transactions.read(() -> this.treatments.in(scope))) {
			findings.computeIfAbsent(row.topic().key(), (_) -> new TopicFinding(this.scoring, row.topic()))
				.add(row.end());
		}
		return findings.values()
			.stream()
			.flatMap((finding) -> finding.filedUnder(scope.owner()).stream())
			.sorted(OverlapOrder.STRONGEST_FIRST.comparator())
			.toList();
	}

	/**
	 * One overlap of a scope.
	 * @param scope the scope that it is filed under
	 * @param id its id
	 * @return the finding, as long as the graph still says so
	 */
	public Optional<Overlap> byId(Scope scope, OverlapId id) {
		return id.isFiledUnder(scope.owner())
				? in(scope).stream().filter((overlap) -> overlap.key().equals(id)).findFirst() : Optional.empty();
	}

	/**
	 * A page of the overlaps of a scope.
	 * @param scope between whom and about what
	 * @param wanted which of them, in which order
	 * @param page how many, and after which
	 * @return the page; the filter applies before the page is cut
	 */
	public Connection<Overlap> page(Scope scope, OverlapSelection wanted, Page page) {
		wanted.filter().checkAgainst(scope);
		var order = wanted.order();
		var fitting = in(scope).stream().filter(wanted.filter()::fits).sorted(order.comparator()).toList();
		var rows = fitting.stream().filter(order.behind(page)).limit(page.limit()).toList();
		return page.connect(rows, order::sortKey, fitting::size);
	}

}
