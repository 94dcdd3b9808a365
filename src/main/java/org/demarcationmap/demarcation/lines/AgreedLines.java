package org.demarcationmap.demarcation.lines;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Times;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.journal.CanonicalJson;
import org.demarcationmap.overlap.Overlaps;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The versions of the lines. They are only added, never changed.
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

	private static final String LOCK = """
			CYPHER 25
			MATCH (demarcation:Demarcation {slug: $demarcation})
			SET demarcation.locked = true
			REMOVE demarcation.locked
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

	private final Overlaps overlaps;

	AgreedLines(Neo4jClient client, Overlaps overlaps) {
		this.client = client;
		this.overlaps = overlaps;
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
	 * Adds a version that replaces what the one before says of the proposal's topics.
	 * @param demarcation whose line it is
	 * @param proposal what was concluded
	 * @param now when the last co-chair concluded
	 * @return the new version
	 */
	public AgreedLine add(Demarcation demarcation, Proposal proposal, Instant now) {
		var slug = demarcation.slug().value();
		this.client.query(LOCK).bind(slug).to("demarcation").run();
		var earlier = find(slug, null, null).map(AgreedLine::content);
		var allocations = LineContent.replace(earlier.map(LineContent::allocations).orElse(List.of()),
				Allocation.of(proposal));
		var content = new LineContent(slug, demarcation.title(), demarcation.rehearsal(),
				earlier.map(LineContent::version).orElse(0) + 1, now, true,
				demarcation.bodies().stream().map(BodyCode::value).toList(), allocations,
				cards(demarcation, allocations));
		var canonical = CanonicalJson.of(content);
		this.client.query(ADD)
			.bindAll(Map.of("demarcation", slug, "proposal", proposal.id().toString(), "version", content.version(),
					"agreed", Times.stored(now), "content", canonical.text(), "checksum", canonical.sha256()))
			.run();
		return new AgreedLine(content, canonical.sha256());
	}

	private List<LineContent.Card> cards(Demarcation demarcation, List<Allocation> allocations) {
		Set<String> topics = allocations.stream().map(Allocation::topic).collect(Collectors.toCollection(HashSet::new));
		return this.overlaps.in(demarcation.scope())
			.stream()
			.flatMap((overlap) -> overlap.topic()
				.filter((topic) -> topics.contains(topic.slug().value()))
				.map((topic) -> Cards.of(overlap, topic))
				.stream())
			.toList();
	}

}
