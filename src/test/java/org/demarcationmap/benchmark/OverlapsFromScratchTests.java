package org.demarcationmap.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.graphql.Edge;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.FindingBeans;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.OverlapKind;
import org.demarcationmap.overlap.OverlapSelection;
import org.demarcationmap.overlap.Overlaps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what one statement finds with what the application keeps: two ways to the same
 * scores.
 */
@DatabaseTest
@Import(FindingBeans.class)
class OverlapsFromScratchTests {

	private static final String REFER = """
			CYPHER 25
			MATCH (one:Deliverable {key: 'd-E.192'})
			MATCH (other:Deliverable {key: 'd-Y.4801'})
			MATCH (third:Deliverable {key: 'd-E.164'})
			CREATE (one)-[:REFERS_TO {kind: 'CITES'}]->(third), (other)-[:REFERS_TO {kind: 'CITES'}]->(third),
			  (item:Deliverable:WorkItem {key: 'w', name: 'w', status: 'APPROVED'})-[:BECAME]->(one), (item)-[:BECAME]->(other)
			""";

	private static final String LIAISE = """
			CYPHER 25
			MATCH (item:Deliverable {key: 'd-Y.4809'})
			MATCH (other:Deliverable {key: 'd-X.1254'})
			MATCH (sg2:Body {code: 'SG2'})
			MATCH (sg17:Body {code: 'SG17'})
			MATCH (sg20:Body {code: 'SG20'})
			SET other:WorkItem
			CREATE (item)-[:LIAISES_WITH]->(sg2), (item)-[:LIAISES_WITH]->(sg17), (item)-[:LIAISES_WITH]->(sg20),
			  (other)-[:LIAISES_WITH]->(sg20)
			""";

	private final Overlaps overlaps;

	private final Driver driver;

	OverlapsFromScratchTests(Overlaps overlaps, Driver driver) {
		this.overlaps = overlaps;
		this.driver = driver;
	}

	@ParameterizedTest
	@CsvSource({ "SG2, SG20", "SG17, SG20" })
	void areWhatTheApplicationKeeps(String one, String other) throws IOException {
		run(OverlapFixture.CREATE);
		run(REFER);
		run(LIAISE);
		var scope = OverlapFixture.scope(one, other);
		this.overlaps.bringUpToDate(scope);
		var kept = this.overlaps.page(scope, OverlapSelection.of(null, null), new Page(100, List.of(), "", true))
			.edges()
			.stream()
			.map(Edge::node)
			.filter((overlap) -> overlap.kind() == OverlapKind.PAIR)
			.collect(Collectors.toMap(Overlap::name, (overlap) -> overlap.score().value()));
		assertThat(kept).isNotEmpty();
		try (var session = this.driver.session()) {
			Map<String, Double> found = session
				.run(OverlapsFromScratch.statement(), OverlapsFromScratch.parameters(scope))
				.stream()
				.collect(Collectors.toMap((row) -> row.get("found").get("name").asString(),
						(row) -> row.get("found").get("score").asDouble()));
			assertThat(found).isEqualTo(kept);
		}
	}

	private void run(String statement) {
		try (var session = this.driver.session()) {
			session.run(statement).consume();
		}
	}

}
