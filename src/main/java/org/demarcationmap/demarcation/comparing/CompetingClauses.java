package org.demarcationmap.demarcation.comparing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalId;
import org.demarcationmap.demarcation.proposals.StoredClauses;
import org.demarcationmap.neo4j.Cypher;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * What open proposals say of the same topics, read in one call however many there are.
 */
@Repository
public class CompetingClauses {

	private static final String STATEMENT = Cypher.statement("demarcation/competing-clauses");

	private final Neo4jClient client;

	CompetingClauses(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * What the open proposals of a demarcation say of a topic.
	 * @param demarcation the demarcation
	 * @param topic the slug of the topic
	 * @return a comparison for each aspect of which two of them speak
	 */
	public List<ClauseComparison> on(Demarcation demarcation, String topic) {
		return ClauseComparison.of(read(List.of(demarcation.slug().value()), List.of(topic)));
	}

	/**
	 * What other open proposals say of what proposals speak of.
	 * @param proposals the proposals, open or not
	 * @return for each proposal a comparison for each of its clauses beside which another
	 * stands
	 */
	public Map<ProposalId, List<ClauseComparison>> with(Collection<Proposal> proposals) {
		var demarcations = proposals.stream().map((it) -> it.demarcation().slug().value()).distinct().toList();
		var topics = proposals.stream()
			.flatMap((it) -> it.revision().clauses().stream())
			.map((clause) -> clause.topic().value())
			.distinct()
			.toList();
		var open = read(demarcations, topics);
		var compared = new LinkedHashMap<ProposalId, List<ClauseComparison>>();
		proposals.forEach((proposal) -> compared.put(proposal.id(), beside(proposal, open)));
		return compared;
	}

	private static List<ClauseComparison> beside(Proposal proposal, List<ProposedClause> open) {
		var own = proposal.revision().clauses().stream().map((clause) -> ProposedClause.of(proposal, clause));
		var others = open.stream()
			.filter((it) -> it.demarcation().equals(proposal.demarcation().slug().value())
					&& !it.proposal().equals(proposal.id()));
		return ClauseComparison.of(Stream.concat(own, others).toList())
			.stream()
			.filter((comparison) -> comparison.clauses().stream().anyMatch((it) -> it.proposal().equals(proposal.id())))
			.toList();
	}

	private List<ProposedClause> read(List<String> demarcations, List<String> topics) {
		return List.copyOf(this.client.query(STATEMENT)
			.bindAll(Map.of("demarcations", demarcations, "topics", topics))
			.fetchAs(ProposedClause.class)
			.mappedBy((_, row) -> clause(row))
			.all());
	}

	private static ProposedClause clause(Record row) {
		var origin = new ProposedClause.Origin(new ProposalId(UUID.fromString(row.get("proposal").asString())),
				row.get("title").asString(), new BodyCode(row.get("side").asString()), row.get("revision").asInt());
		return new ProposedClause(row.get("demarcation").asString(), origin, StoredClauses.clause(row.get("clause")));
	}

}
