package org.demarcationmap.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.NotReadyException;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.overlap.findings.FindingRow;
import org.demarcationmap.overlap.findings.FindingRows;
import org.demarcationmap.overlap.findings.Upkeep;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * The overlaps of a scope. The same data gives the same findings in the same order. Who
 * reads them has what changed taken up first.
 */
@Service
public class Overlaps {

	private final Upkeep upkeep;

	private final FindingRows rows;

	private final TopicOverlaps topics;

	private final PairCards pairs;

	Overlaps(Upkeep upkeep, FindingRows rows, TopicOverlaps topics, PairCards pairs) {
		this.upkeep = upkeep;
		this.rows = rows;
		this.topics = topics;
		this.pairs = pairs;
	}

	/**
	 * Takes up what changed, as far as a reader can wait; not inside a command.
	 * @param scope between whom and about what
	 * @return whether the overlaps that can be read now are up to date
	 * @throws NotReadyException where none were computed yet
	 */
	public FindingsState bringUpToDate(Scope scope) {
		var state = this.upkeep.bringUpToDate(scope);
		if (!state.isThere()) {
			throw new NotReadyException(state.notice().orElseThrow());
		}
		return state;
	}

	/**
	 * The topics of a scope that more than one side treats, from what the catalogue says
	 * now.
	 * @param scope between whom and about what
	 * @return the findings, strongest first
	 */
	public List<Overlap> in(Scope scope) {
		var reach = Reach.of(scope);
		return this.topics.about(Objects.requireNonNull(reach.topics()), reach, scope.owner());
	}

	/**
	 * One overlap of a scope.
	 * @param scope the scope that it is filed under
	 * @param id its id
	 * @return the finding, as long as the graph still says so
	 */
	public Optional<Overlap> byId(Scope scope, OverlapId id) {
		if (!id.isFiledUnder(scope.owner())) {
			return Optional.empty();
		}
		var row = this.rows.find(scope.owner(), id.value());
		return row.flatMap((found) -> cards(List.of(found), scope).stream().findFirst());
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
		var found = this.rows.page(scope.owner(), wanted, page);
		var cards = byId(found, scope);
		return page.connect(found, wanted.order()::sortKey, () -> this.rows.count(scope.owner(), wanted.filter()))
			.mapPresent((row) -> Optional.ofNullable(cards.get(row.key())));
	}

	/**
	 * The cards of findings, in their order.
	 * @param rows findings of the scope
	 * @param scope between whom and about what
	 */
	public List<Overlap> cards(List<FindingRow> rows, Scope scope) {
		var cards = byId(rows, scope);
		return rows.stream().flatMap((row) -> Stream.ofNullable(cards.get(row.key()))).toList();
	}

	/** What changed a moment ago is no finding any more, and has no card. */
	private Map<String, Overlap> byId(List<FindingRow> rows, Scope scope) {
		var reach = Reach.of(scope);
		var cards = new HashMap<String, Overlap>(this.pairs.of(of(OverlapKind.PAIR, rows), reach));
		var topics = of(OverlapKind.TOPIC, rows).stream().map(FindingRow::left).toList();
		if (!topics.isEmpty()) {
			this.topics.about(topics, reach, scope.owner()).forEach((overlap) -> cards.put(overlap.id(), overlap));
		}
		return cards;
	}

	private static List<FindingRow> of(OverlapKind kind, List<FindingRow> rows) {
		return rows.stream().filter((row) -> row.kind() == kind).toList();
	}

}
