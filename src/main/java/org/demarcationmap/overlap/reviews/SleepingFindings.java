package org.demarcationmap.overlap.reviews;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.OverlapKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The findings that sleep, each with what it rested on when it fell asleep.
 */
@Repository
class SleepingFindings {

	private static final String CONCERNED = Cypher.statement("overlap/reviews/sleeping-concerned");

	private static final String SLEEP = Cypher.statement("overlap/reviews/finding-sleep");

	private static final String WAKE = Cypher.statement("overlap/reviews/findings-wake");

	private final JsonMapper json = new JsonMapper();

	private final Neo4jClient client;

	SleepingFindings(Neo4jClient client) {
		this.client = client;
	}

	/** Those that are about one of these texts or topics, in one call. */
	List<Sleeping> concernedBy(Collection<String> texts, Collection<String> topics) {
		return List.copyOf(this.client.query(CONCERNED)
			.bindAll(Map.of("texts", List.copyOf(texts), "topics", List.copyOf(topics)))
			.fetchAs(Sleeping.class)
			.mappedBy((_, row) -> sleeping(row))
			.all());
	}

	private Sleeping sleeping(Record row) {
		return new Sleeping(row.get("key").asString(), OverlapKind.valueOf(row.get("kind").asString()),
				this.json.readValue(row.get("restsOn").asString(), Grounds.class));
	}

	void putToSleep(String finding, Grounds grounds) {
		set(finding, OverlapState.ASLEEP, this.json.writeValueAsString(grounds));
	}

	/** Has a finding awake because its sides no longer all reject it. */
	void keepAwake(String finding) {
		set(finding, OverlapState.AWAKE, null);
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private void set(String finding, OverlapState state, @Nullable String restsOn) {
		var parameters = new HashMap<String, @Nullable Object>(Map.of("key", finding, "state", state.name()));
		parameters.put("restsOn", restsOn);
		this.client.query(SLEEP).bindAll(parameters).run();
	}

	/** Wakes findings. */
	void wake(Map<String, List<String>> whyByFinding, Instant when) {
		var rows = whyByFinding.entrySet()
			.stream()
			.map((entry) -> Map.of("key", entry.getKey(), "why", entry.getValue()))
			.toList();
		this.client.query(WAKE).bindAll(Map.of("rows", rows, "when", when.atZone(ZoneOffset.UTC))).run();
	}

	/**
	 * A finding that sleeps.
	 *
	 * @param key its id
	 * @param kind what it is about
	 * @param grounds what it rested on when it fell asleep
	 */
	record Sleeping(String key, OverlapKind kind, Grounds grounds) {
	}

}
