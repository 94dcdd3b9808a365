package org.demarcationmap.overlap;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.graphql.Edge;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@DatabaseTest
@Import({ FindingBeans.class, Turns.class })
class OverlapsTests {

	private final Overlaps overlaps;

	private final Neo4jClient client;

	OverlapsTests(Overlaps overlaps, Neo4jClient client) {
		this.overlaps = overlaps;
		this.client = client;
	}

	@BeforeEach
	void createCatalogue() {
		this.client.query(OverlapFixture.CREATE).run();
	}

	@Test
	void findsWhatTwoSidesTreatWithThePath() {
		assertThat(this.overlaps.in(OverlapFixture.scope("SG2", "SG20"))).flatExtracting(Overlap::evidence)
			.extracting(Evidence::text)
			.containsExactly("Q1/2 (2025-2028) → E.192 → Topic requirements ← Y.4801 ← SG20",
					"SG2 → X.1254 → Topic joint-work ← Y.4801 ← SG20");
	}

	@Test
	void tellsAboutEveryDeliverableOfASide() {
		var sides = onRequirements().sides();
		assertThat(sides).extracting(OverlapSide::body).containsExactly(new BodyCode("SG2"), new BodyCode("SG20"));
		assertThat(sides.getFirst().deliverables()).singleElement().satisfies((text) -> {
			assertThat(text.title()).isEqualTo("Title of E.192");
			assertThat(text.questionText()).isEqualTo("Q1/2 (2025-2028)");
		});
		assertThat(sides.getLast().deliverables()).extracting(OverlapDeliverable::kind)
			.containsExactly(DeliverableKind.RECOMMENDATION, DeliverableKind.WORK_ITEM);
		assertThat(sides.getLast().deliverables())
			.extracting((text) -> Objects.requireNonNull(text.treatment()).status())
			.containsExactly(TreatmentStatus.SUGGESTED, TreatmentStatus.DISPUTED);
		assertThat(sides.getLast().deliverables()).extracting(OverlapDeliverable::questionText)
			.containsOnly("Question not known");
	}

	@Test
	void countsHowManyOfTheWholeCatalogueTreatTheTopic() {
		this.overlaps.bringUpToDate(OverlapFixture.scope("SG2", "SG20"));
		assertThat(onRequirements().topic().orElseThrow().treatedBy()).isEqualTo(4);
	}

	@Test
	void findsAmongThreeSidesAndSharesAText() {
		var joint = this.overlaps.in(OverlapFixture.scope("SG2", "SG17", "SG20")).getFirst();
		assertThat(joint.topic().orElseThrow().slug()).isEqualTo(new TopicSlug("joint-work"));
		assertThat(joint.evidence()).extracting(Evidence::text)
			.containsExactly("SG2 → X.1254 → Topic joint-work ← X.1254 ← Q2/17",
					"SG2 → X.1254 → Topic joint-work ← Y.4801 ← SG20",
					"Q2/17 → X.1254 → Topic joint-work ← Y.4801 ← SG20");
		assertThat(joint.sides().getFirst().deliverables().getFirst().questionText()).isEqualTo("Question not known");
		assertThat(joint.sides().get(1).deliverables().getFirst().questionText()).isEqualTo("Q2/17");
	}

	@Test
	void findsASideThroughItsQuestionAlone() {
		this.client
			.query("CYPHER 25 MATCH (:Body)-[direct:RESPONSIBLE_FOR]->(:Deliverable {name: 'E.192'}) DELETE direct")
			.run();
		assertThat(onRequirements().sides().getFirst().body()).isEqualTo(new BodyCode("SG2"));
	}

	@Test
	void findsNothingBetweenSidesThatShareNothing() {
		this.client.query("CYPHER 25 MATCH (text:Deliverable {name: 'X.1254'}) DETACH DELETE text").run();
		assertThat(this.overlaps.in(OverlapFixture.scope("SG17", "SG20"))).isEmpty();
	}

	@Test
	void findsNothingWhereNoTopicIsInScope() {
		var scope = OverlapFixture.scope("SG2", "SG20");
		assertThat(this.overlaps.in(new Scope("owner", scope.sides(), List.of(), List.of()))).isEmpty();
	}

	@Test
	void leavesOutAspectsThatAreNotInScope() {
		var overlap = this.overlaps.in(OverlapFixture.scope(List.of(new Aspect("USE")), "SG2", "SG20"));
		assertThat(overlap).singleElement()
			.satisfies(
					(found) -> assertThat(found.topic().orElseThrow().slug()).isEqualTo(new TopicSlug("requirements")));
		assertThat(overlap.getFirst().sides().getLast().deliverables()).hasSize(1);
	}

	@Test
	void keepsTheIdWhenTheScoreChanges() {
		var before = onRequirements();
		this.client
			.query("CYPHER 25 MATCH (claim:Treatment) WHERE claim.status <> 'REJECTED' SET claim.status = 'CONFIRMED'")
			.run();
		var after = onRequirements();
		assertThat(after.score()).isGreaterThan(before.score());
		assertThat(after.key()).isEqualTo(before.key());
	}

	@Test
	void answersTheSameWhoeverIsNamedFirst() {
		assertThat(this.overlaps.in(OverlapFixture.scope("SG20", "SG2")))
			.isEqualTo(this.overlaps.in(OverlapFixture.scope("SG2", "SG20")));
	}

	@Test
	void findsOneByItsIdUnderItsOwnerOnly() {
		var scope = OverlapFixture.scope("SG2", "SG20");
		this.overlaps.bringUpToDate(scope);
		var found = onRequirements();
		assertThat(this.overlaps.byId(scope, found.key())).contains(found);
		assertThat(this.overlaps.byId(new Scope("other", scope.sides(), scope.topics(), List.of()), found.key()))
			.isEmpty();
	}

	@Test
	void findsPairsOfTextsWithTheirProof() {
		var pairs = pairs(OverlapFilter.ALL);
		assertThat(pairs).extracting(Overlap::name).contains("E.192 and Y.4801", "X.1254 and Y.4801");
		var pair = pairs.getFirst();
		assertThat(pair.kind()).isEqualTo(OverlapKind.PAIR);
		assertThat(pair.sides()).extracting(OverlapSide::body)
			.containsExactly(new BodyCode("SG2"), new BodyCode("SG20"));
		assertThat(pair.evidence()).extracting(Evidence::signal).contains(Signal.TOPIC);
		assertThat(pair.signals().stream().mapToDouble((signal) -> signal.part().value()).sum()).isCloseTo(1,
				within(0.002));
		assertThat(this.overlaps.byId(OverlapFixture.scope("SG2", "SG20"), pair.key())).contains(pair);
	}

	@Test
	void namesTheBodyTheDocumentAndTheDayOfALiaison() {
		this.client.query("""
				CYPHER 25
				MATCH (item:WorkItem {name: 'Y.4809'}), (body:Body {code: 'SG2'})
				CREATE (item)-[:LIAISES_WITH {source: 'the work programme', fetched: '2026-05-01'}]->(body)
				""").run();
		var pair = pairs(OverlapFilter.ALL).stream()
			.filter((overlap) -> overlap.name().equals("E.192 and Y.4809"))
			.findFirst()
			.orElseThrow();
		assertThat(pair.evidence()).filteredOn(Evidence.ProcessTrace.class::isInstance)
			.singleElement()
			.isInstanceOfSatisfying(Evidence.ProcessTrace.class, (trace) -> {
				assertThat(trace.kind()).isEqualTo(ProcessTraceKind.LIAISON);
				assertThat(trace.text()).isEqualTo("Y.4809 → SG2 → E.192, 2026-05-01");
				assertThat(trace.document()).isEqualTo("the work programme");
				assertThat(trace.nodes()).extracting(PathNode::kind)
					.containsExactly(PathNode.Kind.DELIVERABLE, PathNode.Kind.BODY, PathNode.Kind.DELIVERABLE);
				assertThat(trace.score()).isEqualTo(new Score(0.15));
			});
		assertThat(pair.sentence()).endsWith("; Y.4809 names SG2 as liaison.");
		assertThat(this.overlaps.in(OverlapFixture.scope("SG2", "SG20"))).flatExtracting(Overlap::evidence)
			.noneMatch(Evidence.ProcessTrace.class::isInstance);
	}

	@Test
	void leavesOutWhatOnlyOtherSignalsFound() {
		var byReferences = new OverlapFilter(null, null, null, null, List.of(OverlapKind.PAIR),
				List.of(Signal.REFERENCE), null, null, null);
		assertThat(pairs(byReferences)).isEmpty();
	}

	@Test
	void takesTenThousandTopicsOfWhichFewAreThere() {
		var few = OverlapFixture.scope("SG2", "SG20");
		var many = IntStream.range(0, 10_000).mapToObj((number) -> new TopicSlug("topic-" + number));
		var scope = new Scope(few.owner(), few.sides(), Stream.concat(many, few.topics().stream()).toList(), List.of());
		assertThat(pairs(OverlapFilter.ALL, scope)).isEqualTo(pairs(OverlapFilter.ALL));
	}

	@Test
	void findsNothingWhereNothingIsInScopeOrTreated() {
		var few = OverlapFixture.scope("SG2", "SG20");
		assertThat(pairs(OverlapFilter.ALL, new Scope("empty", few.sides(), List.of(), List.of()))).isEmpty();
		assertThat(pairs(OverlapFilter.ALL,
				new Scope("untreated", few.sides(), List.of(new TopicSlug("nobody-treats-it")), List.of())))
			.isEmpty();
	}

	private List<Overlap> pairs(OverlapFilter filter) {
		return pairs(filter, OverlapFixture.scope("SG2", "SG20"));
	}

	private List<Overlap> pairs(OverlapFilter filter, Scope scope) {
		var selection = new OverlapSelection(filter, OverlapOrder.STRONGEST_FIRST);
		this.overlaps.bringUpToDate(scope);
		return this.overlaps.page(scope, selection, new Page(20, List.of(), "", true))
			.edges()
			.stream()
			.map(Edge::node)
			.filter((overlap) -> overlap.kind() == OverlapKind.PAIR)
			.toList();
	}

	private Overlap onRequirements() {
		return this.overlaps.in(OverlapFixture.scope("SG2", "SG20"))
			.stream()
			.filter((overlap) -> overlap.name().equals("Topic requirements"))
			.findFirst()
			.orElseThrow();
	}

}
