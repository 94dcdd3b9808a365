package org.demarcationmap.demarcation.overlaps;

import org.demarcationmap.TestTime;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.FindingBeans;
import org.demarcationmap.overlap.OverlapComputations;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.Overlaps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@AsParticipant
@Import({ ComputingOverlaps.class, OverlapComputations.class, Demarcations.class, Commands.class, FindingBeans.class,
		TestTime.class })
class ComputingOverlapsTests {

	private final ComputingOverlaps computing;

	private final Demarcations demarcations;

	private final Overlaps overlaps;

	private final Neo4jClient client;

	ComputingOverlapsTests(ComputingOverlaps computing, Demarcations demarcations, Overlaps overlaps,
			Neo4jClient client) {
		this.computing = computing;
		this.demarcations = demarcations;
		this.overlaps = overlaps;
		this.client = client;
	}

	@BeforeEach
	void create() {
		AsParticipant.Signed.in(new Role.CoChair("line", "SG2"));
		this.client.query(OverlapFixture.CREATE).run();
		this.client
			.query("""
					CYPHER 25
					CREATE (line:Demarcation {key: 'line', slug: 'line', title: 'A line', mandate: 'None', source: 'Tests', rehearsal: true,
					  commentPeriod: 'PT60S', aspects: ['WHOLE']})
					WITH line
					MATCH (body:Body)
					WHERE body.code IN ['SG2', 'SG20']
					CREATE (line)-[:HAS_SIDE {position: 0}]->(:Side {key: body.code})-[:OF_BODY]->(body)
					WITH DISTINCT line
					MATCH (topic:Topic)
					CREATE (line)-[:HAS_IN_SCOPE]->(topic)
					""")
			.run();
	}

	@Test
	void saysThatThereIsNothingToStopYetWhileChangesAreCounted() {
		assertThat(this.computing.stop("line").userErrors()).singleElement().satisfies((error) -> {
			assertThat(error.code()).isEqualTo(ErrorCode.CONFLICT);
			assertThat(error.message())
				.startsWith("There is nothing to stop yet: what changed in the catalogue is counted first");
		});
	}

	@Test
	void hasNothingAgainstStoppingWhatIsDone() {
		this.overlaps.bringUpToDate(this.demarcations.get("line").scope());
		assertThat(this.computing.stop("line").userErrors()).isEmpty();
	}

}
