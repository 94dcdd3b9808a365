package org.demarcationmap.demarcation.whatif;

import java.util.List;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.RehearsalCase;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.WrittenClauses;
import org.demarcationmap.demarcation.whatif.PresumedProcedure.Procedure;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Turns;
import org.demarcationmap.overlap.FindingBeans;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.Overlaps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import({ WhatIfs.class, TopicFacts.class, FindingBeans.class, Turns.class })
class WhatIfsTests {

	private static final Demarcation LINE = RehearsalCase.demarcation(
			List.of("requirements", "joint-work", "ours-alone"), new Side(RehearsalCase.SG2, List.of()),
			new Side(RehearsalCase.SG20, List.of()));

	private final WhatIfs whatIfs;

	private final Overlaps overlaps;

	private final Neo4jClient client;

	WhatIfsTests(WhatIfs whatIfs, Overlaps overlaps, Neo4jClient client) {
		this.whatIfs = whatIfs;
		this.overlaps = overlaps;
		this.client = client;
	}

	@BeforeEach
	void createCatalogue() {
		this.client.query(OverlapFixture.CREATE).run();
		this.overlaps.bringUpToDate(LINE.scope());
	}

	@Test
	void settlesOverlapsOfWhichEverythingIsAllocated() {
		var answer = whatIf(clause("requirements WHOLE", Arrangement.SOLE, "SG20"));
		assertThat(answer.stays()).isEmpty();
		assertThat(answer.settles()).isNotEmpty()
			.extracting(Outlook::why)
			.containsOnly("Settled: SG20 alone is responsible for the whole of 'requirements'.");
		assertThat(answer.overlapCount()).isGreaterThanOrEqualTo(answer.settles().size());
	}

	@Test
	void leavesOverlapsThatItDefersOrOfWhichItNamesAPartOnly() {
		var answer = whatIf(clause("requirements WHOLE", Arrangement.DEFERRED),
				clause("joint-work USE", Arrangement.JOINT, "SG2", "SG20"));
		assertThat(answer.settles()).isEmpty();
		assertThat(answer.stays()).extracting(Outlook::why)
			.contains("It stays: it defers the whole of 'requirements'.",
					"It stays: the proposal does not speak of SECURITY of 'joint-work'.");
	}

	@Test
	void namesDeliverablesThatWouldHaveToBeTransferred() {
		var answer = whatIf(clause("requirements WHOLE", Arrangement.SOLE, "SG20"),
				clause("ours-alone WHOLE", Arrangement.SOLE, "SG20"),
				clause("joint-work SECURITY", Arrangement.EXTERNAL, "IEEE"));
		assertThat(answer.transfers()).extracting(Transfer::why)
			.containsExactly(
					"X.1254 of SG17 and SG2 treats “Topic joint-work” (SECURITY) as a main subject; the proposal gives SECURITY of it to IEEE.",
					"E.164 of SG2 treats “Topic ours-alone” (WHOLE) as a main subject; the proposal gives WHOLE of it to SG20.");
	}

	@Test
	void needsNoTransferWhereTheBodyStaysResponsibleOrNobodyIsYet() {
		assertThat(whatIf(clause("requirements WHOLE", Arrangement.JOINT, "SG2", "SG20"),
				clause("ours-alone WHOLE", Arrangement.DEFERRED), clause("joint-work USE", Arrangement.SOLE, "SG20"))
			.transfers()).isEmpty();
	}

	@Test
	void namesNoBodyThatIsClosedAsAHolder() {
		this.client.query("CYPHER 25 MATCH (body:Body {code: 'SG17'}) SET body.status = 'CLOSED'").run();
		assertThat(whatIf(clause("joint-work SECURITY", Arrangement.EXTERNAL, "IEEE")).transfers())
			.extracting(Transfer::heldBy)
			.containsExactly(List.of(RehearsalCase.SG2));
	}

	@Test
	void saysWhatItLeavesOut() {
		assertThat(new WhatIf(List.of(), 100, List.of(), List.of()).leftOut()).isEmpty();
		assertThat(new WhatIf(List.of(), 240, List.of(), List.of()).leftOut()).contains(
				"Of 240 overlaps, the 100 strongest are looked at. Ask about a proposal on fewer topics to see all.");
		assertThat(whatIf(clause("requirements WHOLE", Arrangement.SOLE, "SG20")).leftOut()).isEmpty();
	}

	@Test
	void presumesTheProcedureFromTheTopicWhoeverIsResponsible() {
		this.client.query("CYPHER 25 MATCH (t:Topic {slug: 'requirements'}) SET t.description = 'Numbers for things.'")
			.run();
		for (var side : List.of("SG2", "SG20")) {
			assertThat(whatIf(clause("requirements WHOLE", Arrangement.SOLE, side),
					clause("ours-alone WHOLE", Arrangement.SOLE, side))
				.procedures()).extracting(PresumedProcedure::procedure).containsExactly(Procedure.AAP, Procedure.TAP);
		}
	}

	@Test
	void saysNothingOfTopicsThatLeftTheScope() {
		var answer = whatIf(clause("rejected WHOLE", Arrangement.SOLE, "SG20"));
		assertThat(answer).isEqualTo(new WhatIf(List.of(), 0, List.of(), List.of()));
	}

	private static Clause clause(String place, Arrangement arrangement, String... responsible) {
		return WrittenClauses.clause(place, arrangement, responsible);
	}

	private WhatIf whatIf(Clause... clauses) {
		return this.whatIfs.of(new RehearsalCase().within(LINE).saying(clauses).proposal());
	}

}
