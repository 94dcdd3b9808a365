package org.demarcationmap.overlap.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.findings.FindingRow;
import org.demarcationmap.overlap.findings.Fitting;

/**
 * The cells of matrices, counted over the findings that are kept.
 */
@Repository
class MatrixCells {

	private static final String STATEMENT = "CYPHER 25\n" + Fitting.FINDINGS
			+ """
					WITH set, {kind: kind, key: key, left: left, right: right, name: name, signals: signals, thousandths: thousandths} AS finding
					CALL (set, finding) {
					  UNWIND CASE finding.kind WHEN 'PAIR' THEN [finding.left, finding.right] ELSE [] END AS one
					  MATCH (text:Deliverable {key: one})
					  RETURN text
					  UNION
					  MATCH (topic:Topic {slug: finding.left})<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
					  WHERE finding.kind = 'TOPIC' AND claim.status <> 'REJECTED'
					    AND (size(set.aspects) = 0 OR claim.aspect IN set.aspects)
					  RETURN text
					}
					CALL (set, text) {
					"""
			+ Fitting.PARTIES
			+ """
					  RETURN side, question, party
					}
					UNWIND $levels AS level
					WITH DISTINCT finding, level, side, CASE level WHEN 'QUESTION' THEN question END AS question,
					     CASE level WHEN 'QUESTION' THEN party ELSE side.code END AS party
					WITH finding, level,
					     collect({name: party, body: side.code, bodyKey: side.key, question: question {.key, .number, .period}}) AS parties
					UNWIND parties AS one
					UNWIND parties AS other
					WITH finding, level, one, other
					WHERE one.body < other.body
					WITH finding, level, one, other
					ORDER BY finding.thousandths DESC, finding.key
					WITH level, one, other, collect(finding) AS findings
					RETURN level, one, other, findings[..$shown] AS strongest,
					       size([finding IN findings WHERE finding.kind = 'PAIR']) AS pairs,
					       size([finding IN findings WHERE finding.kind = 'TOPIC']) AS topics
					ORDER BY level, one.name, other.name
					""";

	private final Neo4jClient client;

	private final Fitting fitting;

	MatrixCells(Neo4jClient client, Fitting fitting) {
		this.client = client;
		this.fitting = fitting;
	}

	/** The cells by what they are told apart by, each list in order. */
	Map<MatrixBy, List<MatrixCell>> of(Scope scope, OverlapFilter filter, MatrixBy... levels) {
		var parameters = this.fitting.parameters(scope.owner(), filter);
		parameters.put("levels", Arrays.stream(levels).map(Enum::name).distinct().toList());
		parameters.put("shown", MatrixCell.SHOWN);
		var order = MatrixParty.inOrderOf(scope.sides());
		var source = new MatrixSource(scope);
		return read(parameters).stream()
			.collect(Collectors.groupingBy((row) -> MatrixBy.valueOf(row.get("level").asString()),
					Collectors.mapping((row) -> cell(row, source, order),
							Collectors.collectingAndThen(Collectors.toList(), (cells) -> sorted(cells, order)))));
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private List<Record> read(Map<String, @Nullable Object> parameters) {
		return List.copyOf(
				this.client.query(STATEMENT).bindAll(parameters).fetchAs(Record.class).mappedBy((_, row) -> row).all());
	}

	private static MatrixCell cell(Record row, MatrixSource source, Comparator<MatrixParty> order) {
		var one = MatrixParty.of(row.get("one"));
		var other = MatrixParty.of(row.get("other"));
		var turned = order.compare(one, other) > 0;
		return new MatrixCell(source, turned ? other : one, turned ? one : other, row.get("pairs").asInt(),
				row.get("topics").asInt(), row.get("strongest").asList(FindingRow::of));
	}

	private static List<MatrixCell> sorted(List<MatrixCell> cells, Comparator<MatrixParty> order) {
		return cells.stream()
			.sorted(Comparator.comparing(MatrixCell::row, order).thenComparing(MatrixCell::column, order))
			.toList();
	}

}
