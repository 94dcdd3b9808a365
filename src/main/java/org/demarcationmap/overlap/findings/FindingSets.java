package org.demarcationmap.overlap.findings;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.findings.Changes.Changed;
import org.demarcationmap.overlap.findings.FindingSet.State;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * The sets of findings: of each owner the one that is read, those that are begun, here or
 * on other application nodes, and those that are past and wait to be removed.
 */
@Component
class FindingSets {

	private static final String IN_STATE = """
			CYPHER 25
			MATCH (set:FindingSet {state: $state})
			RETURN set AS set
			ORDER BY set.owner, set.key
			""";

	private static final String BEGIN = """
			CYPHER 25
			CREATE (set:FindingSet {key: randomUUID(), owner: $owner, sides: $sides, withUnknown: $withUnknown, topics: $topics,
			  aspects: $aspects, basis: $basis, state: 'BEGUN', begun: $now, seen: $now, done: 0, of: $of, texts: [], missed: []})
			RETURN set AS set
			""";

	private static final String ADVANCE = """
			CYPHER 25
			MATCH (set:FindingSet {key: $key})
			SET set.seen = $now
			WITH set
			WHERE set.state = 'BEGUN'
			SET set.done = set.done + $steps
			RETURN count(set) AS begun
			""";

	private static final String MISS = """
			CYPHER 25
			MATCH (set:FindingSet {state: 'BEGUN'})
			SET set.missed = set.missed + $texts
			""";

	private static final String MISSED = """
			CYPHER 25
			MATCH (set:FindingSet {key: $key, state: 'BEGUN'})
			UNWIND set.missed AS text
			RETURN DISTINCT text
			""";

	private static final String COMPLETE = """
			CYPHER 25
			MATCH (set:FindingSet {owner: $owner})
			SET set.state = CASE WHEN set.key = $key THEN 'CURRENT' ELSE 'PAST' END, set.missed = []
			""";

	private static final String CHANGE = """
			CYPHER 25
			MATCH (set:FindingSet {key: $key})
			SET set.locked = true
			REMOVE set.locked
			WITH set
			WHERE set.state = $from
			SET set.state = $to
			RETURN count(set) AS changed
			""";

	private static final String OUTDATE = """
			CYPHER 25
			MATCH (set:FindingSet {key: $key})
			SET set.basis = ''
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
			MATCH (set:FindingSet {key: $key, state: 'PAST'})
			DETACH DELETE set
			""";

	private final Neo4jClient client;

	private final Clock clock;

	FindingSets(Neo4jClient client, Clock clock) {
		this.client = client;
		this.clock = clock;
	}

	List<FindingSet> in(State state) {
		return read(IN_STATE, Map.of("state", state.name()));
	}

	FindingSet begin(String owner, Reach reach, String basis, int steps) {
		var parameters = new HashMap<String, @Nullable Object>(Map.of("owner", owner, "sides", reach.sides(),
				"withUnknown", reach.withUnknown(), "aspects", reach.aspects(), "basis", basis));
		parameters.put("topics", reach.topics());
		parameters.put("of", steps);
		parameters.put("now", now());
		return read(BEGIN, parameters).getFirst();
	}

	/**
	 * Says how many more steps of a computation are done.
	 * @return whether it shall go on
	 */
	boolean advance(FindingSet set, int steps) {
		return this.client.query(ADVANCE)
			.bindAll(Map.of("key", set.key(), "now", now(), "steps", steps))
			.fetchAs(Integer.class)
			.one()
			.orElse(0) > 0;
	}

	/** That the computations under way did not see these changes. */
	void miss(Changed changed) {
		this.client.query(MISS).bind(changed.texts()).to("texts").run();
	}

	/** The texts that changed while the set was computed. */
	List<String> missed(FindingSet set) {
		return List.copyOf(this.client.query(MISSED).bind(set.key()).to("key").fetchAs(String.class).all());
	}

	/** From now on it is the one that is read of its owner. */
	void complete(FindingSet set) {
		this.client.query(COMPLETE).bindAll(Map.of("owner", set.owner(), "key", set.key())).run();
	}

	/**
	 * Changes the state of a set, unless that changed in the meantime.
	 * @return whether it was changed
	 */
	boolean change(FindingSet set, State state) {
		return this.client.query(CHANGE)
			.bindAll(Map.of("key", set.key(), "from", set.state().name(), "to", state.name()))
			.fetchAs(Integer.class)
			.one()
			.orElse(0) > 0;
	}

	/** From now on it can be read as older findings only, because it misses changes. */
	void outdate(FindingSet set) {
		this.client.query(OUTDATE).bind(set.key()).to("key").run();
	}

	/**
	 * Removes some pairs of a set, and a set that is past when it has none any more.
	 * @return whether there may be more to remove
	 */
	boolean remove(FindingSet set) {
		var removed = this.client.query(EMPTY).bind(set.key()).to("key").fetchAs(Integer.class).one().orElse(0);
		if (removed == 0) {
			this.client.query(REMOVE).bind(set.key()).to("key").run();
		}
		return removed > 0;
	}

	private ZonedDateTime now() {
		return this.clock.instant().atZone(ZoneOffset.UTC);
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
