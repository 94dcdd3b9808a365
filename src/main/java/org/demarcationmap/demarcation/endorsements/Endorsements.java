package org.demarcationmap.demarcation.endorsements;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Times;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what bodies said. A later word of a body stands beside the earlier one, and
 * counts.
 */
@Repository
public class Endorsements {

	private static final String ADD = """
			CYPHER 25
			MATCH (proposal:Proposal {key: $proposal})-[:HAS_REVISION]->(revision:Revision {number: $revision})
			WITH revision, COUNT { (proposal)-[:HAS_REVISION]->(:Revision)<-[:ON_REVISION]-(:Endorsement) } AS earlier
			CREATE (:Endorsement {
			  key: randomUUID(), number: earlier + 1, body: $body, kind: $kind, meeting: $meeting, report: $report, held: $held,
			  text: $text, recordedBy: $recordedBy, recorded: $recorded
			})-[:ON_REVISION]->(revision)
			""";

	private static final String OF = """
			CYPHER 25
			MATCH (proposal:Proposal)
			WHERE proposal.key IN $keys
			RETURN proposal.key AS key,
			       COLLECT {
			         MATCH (proposal)-[:HAS_REVISION]->(revision:Revision)<-[:ON_REVISION]-(endorsement:Endorsement)
			         WITH revision, endorsement
			         ORDER BY endorsement.number
			         RETURN endorsement {
			           .body, .kind, .meeting, .report, .held, .text, .recordedBy, .recorded, revision: revision.number
			         }
			       } AS endorsements
			ORDER BY key
			""";

	private final Neo4jClient client;

	Endorsements(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * What was said of some proposals, in one call.
	 * @param proposals their keys
	 * @return what was said of each, oldest first
	 */
	public Map<String, List<Endorsement>> of(Collection<String> proposals) {
		return this.client.query(OF)
			.bind(List.copyOf(proposals))
			.to("keys")
			.fetchAs(Said.class)
			.mappedBy((_, row) -> new Said(row.get("key").asString(),
					row.get("endorsements").asList(Endorsements::endorsement)))
			.all()
			.stream()
			.collect(Collectors.toMap(Said::proposal, Said::endorsements));
	}

	void add(String proposal, Endorsement endorsement) {
		var parameters = new HashMap<String, Object>();
		parameters.put("proposal", proposal);
		parameters.put("revision", endorsement.revision());
		parameters.put("body", endorsement.body().map(BodyCode::value).orElse(null));
		parameters.put("kind", endorsement.kind().name());
		parameters.put("meeting", endorsement.meeting());
		parameters.put("report", endorsement.report());
		parameters.put("held", endorsement.held());
		parameters.put("text", endorsement.text());
		parameters.put("recordedBy", endorsement.recordedBy());
		parameters.put("recorded", Times.stored(endorsement.recorded()));
		this.client.query(ADD).bindAll(parameters).run();
	}

	private static Endorsement endorsement(Value value) {
		var body = value.get("body");
		return new Endorsement(value.get("revision").asInt(), body.isNull() ? null : new BodyCode(body.asString()),
				EndorsementKind.valueOf(value.get("kind").asString()), value.get("meeting").asString(),
				value.get("report").asString(), value.get("held").asLocalDate(), value.get("text").asString(),
				value.get("recordedBy").asString(), value.get("recorded").asZonedDateTime().toInstant());
	}

	/**
	 * What was said of one proposal.
	 */
	private record Said(String proposal, List<Endorsement> endorsements) {

	}

}
