package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Signal;

/**
 * Reads from the graph what the signals need, a statement for each.
 */
@Component
public class Pairings {

	private static final String TEXTS = Cypher.statement("overlap/texts");

	private static final String OF_SIDES = Cypher.statement("overlap/texts-of-sides");

	private final List<PairSignal> signals;

	private final Neo4jClient client;

	private final OverlapWeights weights;

	Pairings(List<PairSignal> signals, Neo4jClient client, OverlapWeights weights) {
		this.signals = signals;
		this.client = client;
		this.weights = weights;
	}

	/** The keys of all texts that take part. */
	public List<String> texts(Reach reach) {
		return List.copyOf(this.client.query(OF_SIDES)
			.bindAll(Map.of("sides", reach.sides(), "withUnknown", reach.withUnknown()))
			.fetchAs(String.class)
			.all());
	}

	/**
	 * Makes ready to find the pairs of texts among themselves.
	 * @param keys the texts; those out of reach do not take part
	 */
	public Pairing among(Collection<String> keys, Reach reach) {
		var texts = new Texts(read(keys, reach));
		var indexes = new EnumMap<Signal, PairIndex>(Signal.class);
		this.signals.forEach((signal) -> indexes.put(signal.signal(), signal.index(texts, reach)));
		return new Pairing(texts, indexes, this.weights);
	}

	/**
	 * Makes ready to find the pairs of some texts with all others.
	 */
	public Pairing around(Collection<String> keys, Reach reach) {
		var all = new HashSet<>(keys);
		this.signals.forEach((signal) -> all.addAll(signal.holdersWith(keys)));
		return among(all, reach);
	}

	/**
	 * Makes ready to find the pairs of a text that the graph does not have, which would
	 * be found if it had it.
	 */
	public Pairing around(PlannedText planned, Reach reach) {
		var sharings = new EnumMap<Signal, Sharing>(Signal.class);
		this.signals.forEach((signal) -> sharings.put(signal.signal(), signal.sharing(planned, reach)));
		var keys = sharings.values().stream().flatMap((sharing) -> sharing.texts().stream()).distinct().toList();
		var texts = new Texts(Stream.concat(read(keys, reach).stream(), Stream.of(planned.asText(reach))).toList());
		var indexes = new EnumMap<Signal, PairIndex>(Signal.class);
		sharings.forEach((signal, sharing) -> indexes.put(signal, sharing.index().apply(texts)));
		return new Pairing(texts, indexes, this.weights);
	}

	private Collection<Text> read(Collection<String> keys, Reach reach) {
		var parameters = new HashMap<String, @Nullable Object>(Map.of("texts", List.copyOf(keys), "sides",
				reach.sides(), "withUnknown", reach.withUnknown(), "aspects", reach.aspects()));
		parameters.put("topics", reach.topics());
		return rows(parameters);
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private Collection<Text> rows(Map<String, @Nullable Object> parameters) {
		return this.client.query(TEXTS)
			.bindAll(parameters)
			.fetchAs(Text.class)
			.mappedBy((_, row) -> new Text(row.get("key").asString(),
					Set.copyOf(row.get("sides").asList((side) -> new BodyCode(side.asString()))),
					row.get("inScope").asBoolean(), Set.copyOf(row.get("same").asList((key) -> key.asString()))))
			.all();
	}

}
