package org.demarcationmap.overlap.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.DeliverableLookup;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Score;
import org.demarcationmap.overlap.Signal;
import org.demarcationmap.overlap.pairs.Pair;
import org.demarcationmap.overlap.pairs.Pairing;
import org.demarcationmap.overlap.pairs.Pairings;
import org.demarcationmap.overlap.pairs.Reach;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The pairs that the application finds between all bodies, and how they rank the judged
 * documents.
 */
class JudgedOverlaps {

	private static final String BODIES = """
			CYPHER 25
			MATCH (body:Body)
			RETURN body.code AS code
			ORDER BY code
			""";

	private final Neo4jClient client;

	private final DeliverableLookup deliverables;

	private final Pairings pairings;

	private final OverlapWeights weights;

	JudgedOverlaps(Neo4jClient client, DeliverableLookup deliverables, Pairings pairings, OverlapWeights weights) {
		this.client = client;
		this.deliverables = deliverables;
		this.pairings = pairings;
		this.weights = weights;
	}

	private Reach reach() {
		return Reach
			.betweenAll(this.client.query(BODIES).fetchAs(String.class).all().stream().map(BodyCode::new).toList());
	}

	Collection<String> texts() {
		return this.pairings.texts(reach());
	}

	Pairing among(Collection<String> texts) {
		return this.pairings.among(texts, reach());
	}

	AllPairs all(Collection<String> texts, Pairing pairing) {
		return AllPairs.of(texts, pairing, this.weights.perText());
	}

	/**
	 * The candidates of each query, best first, as some signals alone would rank them.
	 */
	Map<String, List<Ranked>> rank(JudgedPairs judged, Function<String, List<Pair>> pairs, Set<Signal> signals) {
		var documents = DocumentKeys.of(judged, this.deliverables);
		var rankings = new TreeMap<String, List<Ranked>>();
		judged.grades().keySet().forEach((query) -> {
			var key = documents.key(query);
			rankings.put(query,
					pairs.apply(key)
						.stream()
						.flatMap((pair) -> documents.id(pair.otherThan(key))
							.map((document) -> new Ranked(document, score(pair, signals)))
							.stream())
						.filter((ranked) -> this.weights.isTold(ranked.score()))
						.filter((ranked) -> judged.areOfTwoGroups(query, ranked.document()))
						.sorted(Ranked.BEST_FIRST)
						.toList());
		});
		return rankings;
	}

	private Score score(Pair pair, Set<Signal> signals) {
		var given = new EnumMap<Signal, Double>(Signal.class);
		given.putAll(pair.signals());
		given.keySet().retainAll(signals);
		return this.weights.weigh(given);
	}

	/**
	 * A candidate.
	 */
	record Ranked(String document, Score score) {

		private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::score)
			.reversed()
			.thenComparing(Ranked::document);

	}

}
