package org.demarcationmap.demarcation.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.neo4j.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the revisions of proposals with positions and conclusions, in one statement
 * however many there are.
 */
@Repository
class ProposalParts {

	private static final String PARTS = Cypher.statement("demarcation/proposal-parts");

	private final Neo4jClient client;

	ProposalParts(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * What hangs on a proposal.
	 */
	record Parts(String key, RevisionHistory history, List<Position> positions, List<Conclusion> conclusions) {

		Proposal completing(ProposalRoot root) {
			return Proposal.of(root, this.history, this.positions, this.conclusions);
		}

	}

	Map<String, Parts> of(List<String> keys) {
		return this.client.query(PARTS)
			.bind(keys)
			.to("keys")
			.fetchAs(Parts.class)
			.mappedBy((_, row) -> parts(row))
			.all()
			.stream()
			.collect(Collectors.toMap(Parts::key, (it) -> it));
	}

	private static Parts parts(Record row) {
		var history = new RevisionHistory(row.get("revisions").asList(StoredRevisions::outline),
				row.get("clauses").asList(StoredClauses::clause));
		return new Parts(row.get("key").asString(), history, row.get("positions").asList(ProposalParts::position),
				row.get("conclusions").asList(ProposalParts::conclusion));
	}

	private static Position position(Value value) {
		return new Position(value.get("delegation").asString(),
				value.get("sides").asList((side) -> new BodyCode(side.asString())),
				Stand.valueOf(value.get("stand").asString()), value.get("text").asString(), instant(value.get("until")),
				value.get("takenBy").asString(), value.get("taken").asZonedDateTime().toInstant());
	}

	private static Conclusion conclusion(Value value) {
		return new Conclusion(new BodyCode(value.get("side").asString()),
				Conclusion.Result.valueOf(value.get("outcome").asString()), value.get("text").asString(),
				value.get("dissent").asString(), value.get("recordedBy").asString(),
				value.get("recorded").asZonedDateTime().toInstant());
	}

	private static @Nullable Instant instant(Value value) {
		return value.isNull() ? null : value.asZonedDateTime().toInstant();
	}

}
