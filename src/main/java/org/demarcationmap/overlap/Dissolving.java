package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.pairs.Reach;

import org.springframework.stereotype.Service;

/**
 * Tells by which edits of the catalogue findings would disappear.
 */
@Service
public class Dissolving {

	private final TreatmentsBySides treatments;

	private final PairCards pairs;

	private final ScopeClaims claims;

	private final OverlapWeights weights;

	private final Transactions transactions;

	Dissolving(TreatmentsBySides treatments, PairCards pairs, ScopeClaims claims, OverlapWeights weights,
			Transactions transactions) {
		this.treatments = treatments;
		this.pairs = pairs;
		this.claims = claims;
		this.weights = weights;
		this.transactions = transactions;
	}

	/**
	 * The edits of each finding, the one that takes most first, read in one call for
	 * topics and two for pairs.
	 * @param scope the scope in which they were found
	 * @param overlaps the findings
	 */
	public Map<Overlap, List<OverlapEdit>> of(Scope scope, Collection<Overlap> overlaps) {
		var reach = Reach.of(scope);
		return this.transactions.read(() -> {
			var byKeys = new HashMap<>(ofTopics(overlaps, reach));
			byKeys.putAll(ofPairs(overlaps, reach));
			var edits = new LinkedHashMap<Overlap, List<OverlapEdit>>();
			overlaps.forEach((overlap) -> edits.put(overlap, byKeys.getOrDefault(overlap.subject().keys(), List.of())));
			return edits;
		});
	}

	private Map<List<String>, List<OverlapEdit>> ofTopics(Collection<Overlap> overlaps, Reach reach) {
		var slugs = overlaps.stream().flatMap((it) -> it.topic().stream()).map((it) -> it.slug().value()).toList();
		if (slugs.isEmpty()) {
			return Map.of();
		}
		var ends = new LinkedHashMap<OverlapTopic, List<PathEnd>>();
		this.treatments.about(slugs, reach)
			.forEach((row) -> ends.computeIfAbsent(row.topic(), (_) -> new ArrayList<>()).add(row.end()));
		var edits = new HashMap<List<String>, List<OverlapEdit>>();
		ends.forEach((topic, its) -> edits.put(topic.keys(), new TopicDissolution(this.weights, topic, its).edits()));
		return edits;
	}

	private Map<List<String>, List<OverlapEdit>> ofPairs(Collection<Overlap> overlaps, Reach reach) {
		var wanted = overlaps.stream()
			.flatMap((it) -> (it.subject() instanceof OverlapPair pair) ? Stream.of(pair) : Stream.empty())
			.toList();
		if (wanted.isEmpty()) {
			return Map.of();
		}
		var claims = this.claims.of(wanted.stream().flatMap((pair) -> pair.keys().stream()).distinct().toList(), reach);
		var edits = new HashMap<List<String>, List<OverlapEdit>>();
		for (var facts : this.pairs.facts(wanted, reach)) {
			var keys = List.of(facts.left(), facts.right());
			var its = keys.stream().flatMap((key) -> claims.getOrDefault(key, List.of()).stream()).toList();
			edits.put(keys, new PairStatements(facts, this.weights).edits(its, reach.topics() == null));
		}
		return edits;
	}

}
