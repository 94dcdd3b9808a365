package org.demarcationmap.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Readership;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.findings.FindingRow;
import org.demarcationmap.overlap.pairs.Reach;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The cards of pairs, with all that proves them, read in one call.
 */
@Repository
class PairCards {

	private final Neo4jClient client;

	private final OverlapWeights weights;

	private final Readership readership;

	PairCards(Neo4jClient client, OverlapWeights weights, Readership readership) {
		this.client = client;
		this.weights = weights;
		this.readership = readership;
	}

	/** The cards, by their ids; a pair of which a text went in the meantime has none. */
	Map<String, Overlap> of(List<FindingRow> rows, Reach reach) {
		if (rows.isEmpty()) {
			return Map.of();
		}
		var byTexts = rows.stream()
			.collect(Collectors.toMap((row) -> row.left() + " " + row.right(), Function.identity()));
		var pairs = rows.stream().map((row) -> new OverlapPair(row.left(), row.right(), row.name())).toList();
		return facts(pairs, reach).stream()
			.flatMap((facts) -> Stream.ofNullable(byTexts.get(facts.left() + " " + facts.right()))
				.map((row) -> new PairCard(row, facts, this.weights).card()))
			.collect(Collectors.toMap(Overlap::id, Function.identity()));
	}

	/** What is known of pairs, in one call. */
	@SuppressWarnings("NullAway") // the client binds null as it is
	List<PairFacts> facts(List<OverlapPair> pairs, Reach reach) {
		var parameters = new HashMap<String, @Nullable Object>(
				Map.of("sides", reach.sides(), "aspects", reach.aspects(), "common", this.weights.common()));
		parameters.put("topics", reach.topics());
		parameters.put("readable", this.readership.readable());
		parameters.put("pairs",
				pairs.stream().map((pair) -> Map.of("left", pair.left(), "right", pair.right())).toList());
		return List.copyOf(this.client.query(Cypher.statement("overlap/pair-cards"))
			.bindAll(parameters)
			.fetchAs(PairFacts.class)
			.mappedBy((_, row) -> PairFacts.byName(row))
			.all());
	}

}
