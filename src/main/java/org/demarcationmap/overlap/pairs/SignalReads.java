package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.OverlapWeights;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Runs the statements of the signals, which stand in files that an expert can run alone.
 */
@Component
class SignalReads {

	private final Neo4jClient client;

	private final OverlapWeights weights;

	SignalReads(Neo4jClient client, OverlapWeights weights) {
		this.client = client;
		this.weights = weights;
	}

	Collection<Record> rows(String statement, Texts texts, Reach reach) {
		var parameters = parameters(texts.keys());
		parameters.put("sides", reach.sides());
		parameters.put("topics", reach.topics());
		parameters.put("aspects", reach.aspects());
		return run(statement, parameters);
	}

	/** Runs a statement about a text that the graph does not have. */
	Collection<Record> rowsFor(String statement, Map<String, Object> held) {
		var parameters = new HashMap<String, @Nullable Object>(held);
		parameters.put("common", this.weights.common());
		return run(statement, parameters);
	}

	Set<String> keys(String statement, Collection<String> texts) {
		return run(statement, parameters(List.copyOf(texts))).stream()
			.map((row) -> row.get("key").asString())
			.collect(Collectors.toSet());
	}

	private Map<String, @Nullable Object> parameters(List<String> texts) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("texts", texts);
		parameters.put("common", this.weights.common());
		return parameters;
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private Collection<Record> run(String statement, Map<String, @Nullable Object> parameters) {
		return this.client.query(Cypher.statement("overlap/" + statement))
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all();
	}

}
