package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.demarcationmap.catalogue.Readership;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.pairs.Pair;
import org.demarcationmap.overlap.pairs.PlannedText;
import org.demarcationmap.overlap.pairs.Reach;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The cards of the pairs of a planned work item, made by the same hand as those of two
 * texts that the catalogue has. All that proves them is read in one call.
 */
@Repository
public class PreflightCards {

	private static final String CARDS = Cypher.statement("overlap/preflight-cards");

	private final Neo4jClient client;

	private final OverlapWeights weights;

	private final Readership readership;

	PreflightCards(Neo4jClient client, OverlapWeights weights, Readership readership) {
		this.client = client;
		this.weights = weights;
		this.readership = readership;
	}

	/** The cards, in the order of the pairs. */
	public List<PreflightOverlap> of(PlannedText planned, List<Pair> pairs, Reach reach) {
		if (pairs.isEmpty()) {
			return List.of();
		}
		var work = new PlannedWork(planned);
		var cards = new HashMap<String, PreflightOverlap>();
		var byOther = new HashMap<String, Pair>();
		pairs.forEach((pair) -> byOther.put(pair.otherThan(PlannedText.KEY), pair));
		for (var row : read(work, byOther.keySet(), reach)) {
			var key = OverlapNodes.text(row.get("right"), "key");
			var pair = Objects.requireNonNull(byOther.get(key));
			cards.put(key, new PreflightCard(pair, new PairFacts(beside(work, row), false), this.weights).card());
		}
		return pairs.stream()
			.map((pair) -> cards.get(pair.otherThan(PlannedText.KEY)))
			.filter(Objects::nonNull)
			.toList();
	}

	private static MapAccessor beside(PlannedWork work, Record row) {
		var facts = new HashMap<String, Object>(row.asMap((value) -> value));
		facts.put("left", work.node());
		facts.put("direct", work.direct(row.get("right")));
		facts.put("traces", List.of());
		facts.put("liaisons", PlannedWork.liaisons(row));
		return Values.value(facts);
	}

	private Collection<Record> read(PlannedWork work, Collection<String> texts, Reach reach) {
		var parameters = work.parameters();
		parameters.putAll(Map.of("texts", List.copyOf(texts), "sides", reach.sides(), "aspects", reach.aspects(),
				"common", this.weights.common(), "readable", this.readership.readable()));
		return this.client.query(CARDS).bindAll(parameters).fetchAs(Record.class).mappedBy((_, row) -> row).all();
	}

}
