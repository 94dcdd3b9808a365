package org.demarcationmap.demarcation.proposals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Proposals that were stored before there were revisions to follow the first.
 */
@DatabaseTest
@Import(CompleteProposals.class)
class EarlierRevisionsTests {

	private static final Path MIGRATION = Path.of("src/main/resources/neo4j/migrations/V017__revisions.cypher");

	private static final String KEY = "00000000-0000-0000-0000-000000000001";

	private final CompleteProposals parts;

	private final Neo4jClient client;

	EarlierRevisionsTests(CompleteProposals parts, Neo4jClient client) {
		this.parts = parts;
		this.client = client;
	}

	@Test
	void areReadAsTheyWere() throws IOException {
		store();
		migrate();
		var history = this.parts.of(List.of(KEY)).values().iterator().next().history();
		var revision = history.current();
		assertThat(revision.number()).isOne();
		assertThat(revision.contentHash()).isEqualTo("a digest of then");
		assertThat(revision.outline().content().title()).isEqualTo("A line");
		assertThat(revision.outline().making().author()).isEqualTo("expert");
		assertThat(revision.outline().claims()).isEqualTo(RevisionOutline.Claims.NONE);
		assertThat(revision.outline().clauseHashes().keySet()).extracting(Object::toString)
			.containsExactly("oid-resolution USE", "uuid WHOLE");
		assertThat(revision.outline().clauseHashes().values()).containsExactly("clause-0", "clause-1");
		assertThat(revision.clauses()).allSatisfy((clause) -> {
			assertThat(clause.informed()).isEmpty();
			assertThat(clause.validUntil()).isEmpty();
		});
		assertThat(this.client.query("CYPHER 25 MATCH (p:Proposal) RETURN p.title IS NULL AS moved")
			.fetchAs(Boolean.class)
			.one()).contains(true);
	}

	private void store() {
		this.client
			.query("""
					CYPHER 25
					CREATE (demarcation:Demarcation {
					  key: 'd', slug: 'rehearsal', title: 'Rehearsal', mandate: '', source: '', rehearsal: true, aspects: [],
					  commentPeriod: 'PT60S'})
					CREATE (demarcation)-[:HAS_PROPOSAL]->(proposal:Proposal {
					  key: $key, version: 0, demarcation: 'rehearsal', state: 'DRAFT', side: 'SG2', title: 'A line', document: '',
					  author: 'expert', submitted: datetime('2026-03-01T09:00:00Z')})
					CREATE (proposal)-[:HAS_REVISION]->(revision:Revision {key: 'r', number: 1, contentHash: 'a digest of then'})
					WITH revision
					UNWIND [['oid-resolution', 'USE'], ['uuid', 'WHOLE']] AS place
					CREATE (topic:Topic {slug: place[0]})
					CREATE (revision)-[:HAS_CLAUSE]->(:Clause {
					  key: 'clause-' + CASE place[0] WHEN 'uuid' THEN '1' ELSE '0' END, aspect: place[1], arrangement: 'DEFERRED',
					  boundary: '', position: CASE place[0] WHEN 'uuid' THEN 1 ELSE 0 END})-[:ON_TOPIC]->(topic)
					""")
			.bind(KEY)
			.to("key")
			.run();
	}

	private void migrate() throws IOException {
		Arrays.stream(Files.readString(MIGRATION).split(";\n", -1))
			.filter((statement) -> statement.contains("MATCH") && !statement.contains("CREATE CONSTRAINT"))
			.forEach((statement) -> this.client.query("CYPHER 25 " + statement.strip()).run());
	}

}
