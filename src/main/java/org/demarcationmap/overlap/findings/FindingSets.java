package org.demarcationmap.overlap.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.pairs.Reach;

/**
 * The sets of findings: of each owner the one that is read, one that is begun, and those
 * that are past and wait to be removed.
 */
@Component
class FindingSets {

	private static final String CURRENT = """
			CYPHER 25
			MATCH (set:FindingSet {state: 'CURRENT'})
			RETURN set AS set
			ORDER BY set.owner
			""";

	private static final String OF_OWNER = """
			CYPHER 25
			MATCH (set:FindingSet {owner: $owner, state: 'CURRENT'})
			RETURN set AS set
			""";

	private static final String BEGIN = """
			CYPHER 25
			CREATE (set:FindingSet {key: randomUUID(), owner: $owner, sides: $sides, withUnknown: $withUnknown, topics: $topics,
			  aspects: $aspects, basis: $basis, state: 'BEGUN'})
			RETURN set AS set
			""";

	private static final String COMPLETE = """
			CYPHER 25
			MATCH (set:FindingSet {owner: $owner})
			SET set.state = CASE WHEN set.key = $key THEN 'CURRENT' ELSE 'PAST' END
			""";

	private static final String PAST = """
			CYPHER 25
			MATCH (set:FindingSet {state: 'PAST'})
			RETURN set AS set
			ORDER BY set.key
			""";

	private static final String GIVE_UP = """
			CYPHER 25
			MATCH (set:FindingSet {state: 'BEGUN'})
			SET set.state = 'PAST'
			""";

	private static final String EMPTY = """
			CYPHER 25
			MATCH ()-[pair:OVERLAPS {set: $key}]->()
			WITH pair
			LIMIT 10000
			DELETE pair
			RETURN count(pair) AS removed
			""";

	private static final String REMOVE = """
			CYPHER 25
			MATCH (set:FindingSet {key: $key})
			DETACH DELETE set
			""";

	private final Neo4jClient client;

	FindingSets(Neo4jClient client) {
		this.client = client;
	}

	List<FindingSet> current() {
		return read(CURRENT, Map.of());
	}

	Optional<FindingSet> of(String owner) {
		return read(OF_OWNER, Map.of("owner", owner)).stream().findFirst();
	}

	FindingSet begin(String owner, Reach reach, String basis) {
		var parameters = new HashMap<String, @Nullable Object>(Map.of("owner", owner, "sides", reach.sides(),
				"withUnknown", reach.withUnknown(), "aspects", reach.aspects(), "basis", basis));
		parameters.put("topics", reach.topics());
		return read(BEGIN, parameters).getFirst();
	}

	/** From now on it is the one that is read of its owner. */
	void complete(FindingSet set) {
		this.client.query(COMPLETE).bindAll(Map.of("owner", set.owner(), "key", set.key())).run();
	}

	/** Those that were begun and not completed are past. */
	void giveUp() {
		this.client.query(GIVE_UP).run();
	}

	List<FindingSet> past() {
		return read(PAST, Map.of());
	}

	/**
	 * Removes some pairs of a set, and the set itself when it has none any more.
	 * @return whether there may be more to remove
	 */
	boolean remove(FindingSet set) {
		var removed = this.client.query(EMPTY).bind(set.key()).to("key").fetchAs(Integer.class).one().orElse(0);
		if (removed == 0) {
			this.client.query(REMOVE).bind(set.key()).to("key").run();
		}
		return removed > 0;
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private List<FindingSet> read(String statement, Map<String, @Nullable Object> parameters) {
		return List.copyOf(this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(FindingSet.class)
			.mappedBy((_, row) -> FindingSet.of(row.get("set")))
			.all());
	}

}
