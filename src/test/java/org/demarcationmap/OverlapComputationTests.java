package org.demarcationmap;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What users see of a computation of overlaps that goes on while they read.
 */
@ApplicationTest
@TestPropertySource(
		properties = { "demarcation-map.overlap.upkeep.patience=1s", "demarcation-map.overlap.upkeep.every=0s" })
class OverlapComputationTests {

	private static final String STATE = """
			{ demarcation(slug: "rehearsal") { findings { upToDate computed notice computation { begun done of stopped } } } }
			""";

	private static final String READ = "{ overlaps(demarcation: \"rehearsal\", first: 3) { edges { node { id } } } }";

	/** As another application node leaves it that counted anew and computes. */
	private static final String COMPUTE_ELSEWHERE = """
			CYPHER 25
			MATCH (counts:OverlapCounts)
			SET counts.version = counts.version + 1
			WITH counts
			MATCH (demarcation:Demarcation {slug: 'rehearsal'})
			MATCH (set:FindingSet {owner: demarcation.key, state: 'CURRENT'})
			CREATE (new:FindingSet {key: 'elsewhere', state: 'BEGUN', begun: $now, seen: $now, done: 7, of: 20})
			SET new += set {.owner, .sides, .topics, .aspects, .withUnknown, .missed,
			  basis: head(split(set.basis, '/')) + '/' + counts.version}
			""";

	private final Client client;

	private final SettableClock clock;

	private final Neo4jClient database;

	OverlapComputationTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Neo4jClient database) {
		this.client = new Client(port, folder);
		this.clock = clock;
		this.database = database;
	}

	@Test
	void isSeenStoppedAndWantedAgain() throws InterruptedException {
		this.client.graphql("reviewer", READ);
		assertThat(isUpToDate()).isTrue();
		this.database.query(COMPUTE_ELSEWHERE)
			.bindAll(Map.of("now", this.clock.instant().atZone(ZoneOffset.UTC)))
			.run();

		var older = this.client.graphql("reviewer", READ);
		assertThat(older.<List<Object>>read("$.data.overlaps.edges")).isNotEmpty();
		assertThat(notices(older)).contains("New ones are being computed, 7 of 20 steps are done");
		assertThat(this.client.graphql("reviewer", STATE).<Integer>read("$.data.demarcation.findings.computation.done"))
			.isEqualTo(7);

		change("co-chair-sg2", "stopOverlapComputation");
		assertThat(notices(this.client.graphql("reviewer", READ))).contains("Somebody stopped the computation");
		change("secretariat", "computeOverlaps");
		waitUntilUpToDate();
		var again = this.client.graphql("reviewer", READ);
		assertThat(notices(again)).doesNotContain("The overlaps are older");
		assertThat(again.<List<Object>>read("$.data.overlaps.edges")).isNotEmpty();
	}

	@Test
	void isNotForEverybodyToStop() {
		for (var act : List.of("stopOverlapComputation", "computeOverlaps")) {
			var refused = ask("expert-sg2", act);
			assertThat(refused.<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
			assertThat(refused.<String>read("$.errors[0].message"))
				.startsWith("Only co-chairs of rehearsal and the secretariat may stop the computation");
		}
	}

	@Test
	void isOfADemarcationThatThereIs() {
		var refused = this.client.graphql("secretariat",
				"mutation { computeOverlaps(input: {demarcation: \"nowhere\"}) { userErrors { code } } }");
		assertThat(refused.<String>read("$.data.computeOverlaps.userErrors[0].code")).isEqualTo("UNKNOWN_DEMARCATION");
	}

	private void waitUntilUpToDate() throws InterruptedException {
		for (var tries = 0; tries < 600 && !isUpToDate(); tries++) {
			Thread.sleep(Duration.ofMillis(100));
		}
		assertThat(isUpToDate()).isTrue();
	}

	private boolean isUpToDate() {
		return this.client.graphql("reviewer", STATE).read("$.data.demarcation.findings.upToDate");
	}

	private void change(String account, String act) {
		assertThat(ask(account, act).<List<Object>>read("$.data." + act + ".userErrors")).isEmpty();
	}

	private DocumentContext ask(String account, String act) {
		return this.client.graphql(account, "mutation { " + act
				+ "(input: {demarcation: \"rehearsal\"}) { demarcation { slug } userErrors { message } } }");
	}

	private static String notices(DocumentContext answer) {
		return String.join("\n", answer.<List<String>>read("$.extensions.notices"));
	}

}
