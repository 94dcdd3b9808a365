package org.demarcationmap.demarcation.lines;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Times;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.journal.CanonicalJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The versions of the lines. They are only added, never changed; who adds one holds the
 * lock of the demarcation.
 */
@Repository
public class AgreedLines {

	private static final String FIND = """
			CYPHER 25
			MATCH (:Demarcation {slug: $demarcation})-[:HAS_LINE]->(line:AgreedLine)
			WHERE ($version IS NULL OR line.version = $version)
			  AND ($asOf IS NULL OR line.agreed <= $asOf)
			RETURN line.content AS content, line.checksum AS checksum
			ORDER BY line.version DESC
			LIMIT 1
			""";

	private static final String ADD = """
			CYPHER 25
			MATCH (demarcation:Demarcation {slug: $demarcation}), (proposal:Proposal {key: $proposal})
			CREATE (demarcation)-[:HAS_LINE]->(line:AgreedLine {
			  key: randomUUID(), demarcation: $demarcation, version: $version, agreed: $agreed, content: $content,
			  checksum: $checksum
			})-[:RESTS_ON]->(proposal)
			""";

	private static final JsonMapper JSON = new JsonMapper();

	private final Neo4jClient client;

	private final EvidenceNow evidence;

	AgreedLines(Neo4jClient client, EvidenceNow evidence) {
		this.client = client;
		this.evidence = evidence;
	}

	/**
	 * A version of the line.
	 * @param demarcation the slug of the demarcation
	 * @param version the version, or nothing for the latest
	 * @param asOf the recorded time at which it must have existed, or nothing for now
	 * @return the line, or empty where there was none
	 */
	public Optional<AgreedLine> find(String demarcation, @Nullable Integer version, @Nullable Instant asOf) {
		return this.client.query(FIND)
			.bind(demarcation)
			.to("demarcation")
			.bind(version)
			.to("version")
			.bind(Times.stored(asOf))
			.to("asOf")
			.fetchAs(AgreedLine.class)
			.mappedBy((_, row) -> new AgreedLine(JSON.readValue(row.get("content").asString(), LineContent.class),
					row.get("checksum").asString()))
			.one();
	}

	/**
	 * Adds a version in which a proposal replaces what the one before says of its places.
	 * @param demarcation whose line it is
	 * @param proposal what was concluded
	 * @param when when the last co-chair concluded
	 * @return the new version
	 */
	public AgreedLine conclude(Demarcation demarcation, Proposal proposal, Instant when) {
		var allocations = new Allocating(demarcation, proposal, when).allocations();
		var now = this.evidence.on(demarcation, LineContent.topics(allocations));
		return add(latest(demarcation, when).with(allocations, now, when), proposal.id().toString());
	}

	/**
	 * Adds a version that says what bodies said of a proposal since.
	 * @param demarcation whose line it is
	 * @param said the proposal, what was said of it, and how firm it is by that
	 * @param now when that was recorded
	 * @return the new version, or empty where nothing in force rests on the proposal
	 */
	public Optional<AgreedLine> restate(Demarcation demarcation, Restatement said, Instant now) {
		var latest = latest(demarcation, now);
		return latest.restsOn(said) ? Optional.of(add(latest.restated(said, now), said.proposal())) : Optional.empty();
	}

	private LineContent latest(Demarcation demarcation, Instant now) {
		return find(demarcation.slug().value(), null, null).map(AgreedLine::content)
			.orElseGet(() -> LineContent.first(demarcation, now));
	}

	private AgreedLine add(LineContent content, String proposal) {
		var canonical = CanonicalJson.of(content);
		this.client.query(ADD)
			.bindAll(Map.of("demarcation", content.demarcation(), "proposal", proposal, "version", content.version(),
					"agreed", Times.stored(content.agreed()), "content", canonical.text(), "checksum",
					canonical.sha256()))
			.run();
		return new AgreedLine(content, canonical.sha256());
	}

	/**
	 * What bodies said of a proposal, and what follows.
	 *
	 * @param proposal the key of the proposal
	 * @param revision the number of the revision that was concluded
	 * @param state how firm its allocations are now
	 * @param endorsements everything that bodies said of it
	 */
	public record Restatement(String proposal, int revision, AllocationState state,
			List<Allocation.Endorsed> endorsements) {

	}

}
