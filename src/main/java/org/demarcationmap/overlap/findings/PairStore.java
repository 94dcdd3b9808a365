package org.demarcationmap.overlap.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.neo4j.Cypher;

/**
 * The pairs of sets of findings, as relationships between their texts.
 */
@Component
class PairStore {

	private final Neo4jClient client;

	PairStore(Neo4jClient client) {
		this.client = client;
	}

	/** Keeps pairs that the set does not have yet. */
	void create(FindingSet set, List<ListedPair> pairs) {
		write("pairs-create", set, pairs);
	}

	/** Has texts keep these pairs, and none else. */
	void replace(FindingSet set, Collection<String> texts, List<ListedPair> pairs) {
		of("pairs-unlist", set, texts).run();
		write("pairs-list", set, pairs);
		of("pairs-forget", set, texts).run();
	}

	private void write(String statement, FindingSet set, List<ListedPair> pairs) {
		var rows = pairs.stream().map((pair) -> pair.asRow(set.owner())).toList();
		this.client.query(Cypher.statement("overlap/" + statement))
			.bindAll(Map.of("set", set.key(), "rows", rows))
			.run();
	}

	/** The pairs of these texts that are kept. */
	List<Kept> kept(FindingSet set, Collection<String> texts) {
		return rows(of("pairs-kept", set, texts), (row) -> new Kept(row.get("text").asString(),
				row.get("other").asString(), row.get("score").asDouble(), row.get("byOther").asBoolean()));
	}

	/** What each of these texts keeps; those that keep nothing are left out. */
	Map<String, Keeps> keeps(FindingSet set, Collection<String> texts) {
		return rows(of("pairs-weakest", set, texts),
				(row) -> new Keeps(row.get("text").asString(), row.get("kept").asInt(), row.get("weakest").asDouble()))
			.stream()
			.collect(Collectors.toMap(Keeps::text, Function.identity()));
	}

	private Neo4jClient.RunnableSpec of(String statement, FindingSet set, Collection<String> texts) {
		return this.client.query(Cypher.statement("overlap/" + statement))
			.bindAll(new HashMap<>(Map.of("set", set.key(), "texts", List.copyOf(texts))));
	}

	private static <T> List<T> rows(Neo4jClient.RunnableSpec query, Function<Record, T> read) {
		return query.fetchAs(Record.class).mappedBy((_, row) -> row).all().stream().map(read).toList();
	}

	/**
	 * A pair that is kept.
	 *
	 * @param text one of its texts
	 * @param other the other one
	 * @param score how strong it is
	 * @param byOther whether the other one keeps it
	 */
	record Kept(String text, String other, double score, boolean byOther) {
	}

	/**
	 * What a text keeps.
	 *
	 * @param text the text
	 * @param kept how many pairs
	 * @param weakest how strong the weakest is
	 */
	record Keeps(String text, int kept, double weakest) {
	}

}
