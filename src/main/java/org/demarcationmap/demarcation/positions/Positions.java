package org.demarcationmap.demarcation.positions;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Times;
import org.demarcationmap.neo4j.Cypher;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps positions, those that no later one replaced and those that are history.
 */
@Repository
class Positions {

	private static final String ADD = Cypher.statement("demarcation/positions-add");

	private static final String RAISE = Cypher.statement("demarcation/concerns-raise");

	private static final String ASKED = """
			CYPHER 25
			MATCH (:Proposal {key: $proposal}) (()-[splits:SPLIT_FROM]->()){0,} (asked:Proposal)
			MATCH (asked)-[:HAS_REVISION]->(:Revision)<-[:ON_REVISION]-(position:Position {stand: 'MORE_TIME'})
			      <-[:TOOK]-(delegation:Delegation)
			WHERE delegation.name IN $delegations
			  AND (size(splits) = 0 OR position.taken <= datetime(splits[-1].at))
			RETURN DISTINCT delegation.name AS name
			ORDER BY name
			""";

	private final Neo4jClient client;

	Positions(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Adds positions on one revision, each in the place of those that it replaces.
	 * @param proposal the proposal's key
	 * @param positions positions on the current revision, in their order
	 * @param act who takes them, and when
	 */
	void add(String proposal, List<NewPosition> positions, Act act) {
		var revision = positions.getFirst().place().revision();
		keep(ADD, proposal, revision, positions.stream().map(Positions::row).toList(), act);
		var concerns = positions.stream().filter((it) -> it.concern() != null).map(Positions::row).toList();
		if (!concerns.isEmpty()) {
			keep(RAISE, proposal, revision, concerns, act);
		}
	}

	private void keep(String statement, String proposal, int revision, List<Map<String, Object>> rows, Act act) {
		this.client.query(statement)
			.bindAll(Map.of("proposal", proposal, "revision", revision, "rows", rows, "takenBy",
					act.participant().name(), "taken", act.now().atZone(ZoneOffset.UTC)))
			.run();
	}

	private static Map<String, Object> row(NewPosition position) {
		var row = new HashMap<String, Object>();
		row.put("key", position.id());
		row.put("delegation", position.speaker().delegation());
		row.put("source", position.speaker().source());
		row.put("stand", position.words().stand().name());
		row.put("text", position.words().text());
		row.put("wouldLift", position.words().wouldLift());
		row.put("until", Times.stored(position.words().until()));
		row.put("topic", position.place().clause().map((it) -> it.topic().value()).orElse(null));
		row.put("aspect", position.place().clause().map((it) -> it.aspect().value()).orElse(null));
		row.put("replaces", position.replaces());
		row.put("concern", position.concern());
		return row;
	}

	/**
	 * Who asked for time on a proposal before, or on that from which it was split off
	 * before it was: it goes on with its history.
	 * @param proposal the proposal's key
	 * @param delegations names of delegations
	 * @return those that did
	 */
	Set<String> askedForTime(String proposal, Collection<String> delegations) {
		return this.client.query(ASKED)
			.bindAll(Map.of("proposal", proposal, "delegations", List.copyOf(delegations)))
			.fetchAs(String.class)
			.all()
			.stream()
			.collect(Collectors.toSet());
	}

}
