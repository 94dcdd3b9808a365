package org.demarcationmap.demarcation.histories;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The proposals and the line of a demarcation, built from nothing but the entries of the
 * journal in their order.
 */
final class Replay {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String ENTRIES = """
			CYPHER 25
			MATCH (entry:Entry {demarcation: $demarcation})
			WHERE entry.sequence IS NOT NULL
			RETURN entry.kind AS kind, entry.subject AS subject, entry.time AS time, entry.changes AS changes
			ORDER BY entry.sequence
			""";

	private final Map<String, ReplayedProposal> proposals = new TreeMap<>();

	private final Map<String, String> lines = new TreeMap<>();

	/** Reads all sealed entries of a demarcation. */
	static Replay of(Neo4jClient client, String demarcation) {
		var replay = new Replay();
		client.query(ENTRIES)
			.bind(demarcation)
			.to("demarcation")
			.fetchAs(Told.class)
			.mappedBy((_, row) -> new Told(row.get("kind").asString(), row.get("subject").asString(),
					Instant.parse(row.get("time").asString()),
					JSON.readValue(row.get("changes").asString(), new TypeReference<Map<String, Object>>() {
					})))
			.all()
			.forEach(replay::add);
		return replay;
	}

	private void add(Told told) {
		switch (told.kind()) {
			case "ProposalSubmitted" -> this.proposals.put(told.subject(), ReplayedProposal.submitted(told));
			case "ProposalSplit" -> this.proposals.put(told.text("splitOff"), proposal(told).splitOff(told));
			case "LineAgreed" -> this.lines.put(told.subject(), told.text("checksum"));
			case "RehearsalReset" -> {
				this.proposals.clear();
				this.lines.clear();
			}
			default -> {
				if (this.proposals.containsKey(told.subject())) {
					proposal(told).hear(told);
				}
			}
		}
	}

	private ReplayedProposal proposal(Told told) {
		return this.proposals.get(told.subject());
	}

	Map<String, ReplayedProposal> proposals() {
		return this.proposals;
	}

	/** The checksum of each version of the line. */
	Map<String, String> lines() {
		return this.lines;
	}

	/**
	 * One entry.
	 */
	record Told(String kind, String subject, Instant time, Map<String, Object> changes) {

		String text(String name) {
			return String.valueOf(this.changes.get(name));
		}

		int number(String name) {
			return ((Number) this.changes.get(name)).intValue();
		}

		@SuppressWarnings("unchecked")
		<T> List<T> list(String name) {
			return (List<T>) this.changes.getOrDefault(name, List.of());
		}

	}

}
