package org.demarcationmap.overlap.coverage;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(CoverageBeans.class)
class CoveragesTests {

	private static final List<Aspect> ASPECTS = Stream.of("USE", "SECURITY", "SYNTAX").map(Aspect::new).toList();

	private static final Scope TWO = new Scope("owner", OverlapFixture.scope("SG2", "SG20").sides(),
			OverlapFixture.scope("SG2", "SG20").topics(), ASPECTS);

	private static final Scope THREE = new Scope("owner", OverlapFixture.scope("SG2", "SG17", "SG20").sides(),
			TWO.topics(), ASPECTS);

	private final Coverages coverages;

	private final Mandates mandates;

	private final ThirdParties parties;

	private final Neo4jClient client;

	CoveragesTests(Coverages coverages, Mandates mandates, ThirdParties parties, Neo4jClient client) {
		this.coverages = coverages;
		this.mandates = mandates;
		this.parties = parties;
		this.client = client;
	}

	@BeforeEach
	void createCatalogue() {
		this.client.query(OverlapFixture.CREATE).run();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			joint-work   | SYNERGY   | SYNERGY   | GAP       | SYNERGY
			ours-alone   | EXCLUSIVE | EXCLUSIVE | EXCLUSIVE | EXCLUSIVE
			rejected     | EXCLUSIVE | EXCLUSIVE | EXCLUSIVE | EXCLUSIVE
			requirements | SYNERGY   | SYNERGY   | SYNERGY   | SYNERGY
			""")
	void readsEachTopicAsAWholeAndByAspect(String topic, CoverageWord whole, CoverageWord security, CoverageWord syntax,
			CoverageWord use) {
		assertThat(coverage(TWO, topic).rows()).extracting(CoverageRow::work)
			.containsExactly(whole, security, syntax, use);
		assertThat(coverage(TWO, topic).rows()).extracting((row) -> row.aspect().value())
			.containsExactly("WHOLE", "SECURITY", "SYNTAX", "USE");
	}

	@Test
	void tellsWhatEachSideHasStrongestFirst() {
		var sides = row(TWO, "requirements", "WHOLE").sides();
		assertThat(sides).extracting(CoverageSide::body).containsExactly(new BodyCode("SG2"), new BodyCode("SG20"));
		assertThat(sides).extracting(CoverageSide::grade).extracting(Enum::name).containsExactly("PART", "MAIN");
		assertThat(sides.getLast().deliverables()).extracting((text) -> text.name().value())
			.containsExactly("Y.4801", "Y.4809");
		assertThat(sides.getFirst().deliverables().getFirst().questionText()).isEqualTo("Q1/2 (2025-2028)");
		assertThat(row(TWO, "requirements", "WHOLE").why()).isEqualTo(
				"SG2 and SG20 both treat the topic “Topic requirements”, but not both as a main subject: SG2 in E.192, as a part"
						+ " in an appendix; SG20 in Y.4801 (and 1 more), as a main subject."
						+ " Suggested and not yet confirmed: E.192 and Y.4801.");
	}

	@Test
	void doesNotTakeAJointTextForAnOverlapWithItself() {
		var row = row(THREE, "joint-work", "SECURITY");
		assertThat(row.work()).isEqualTo(CoverageWord.SYNERGY);
		assertThat(row.why()).contains("in one and the same work: SG2 in X.1254");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SUPERSEDED", "WITHDRAWN", "DISCONTINUED", "STALE" })
	void leavesOutTextsOfThePast(String status) {
		set("MATCH (text:Deliverable {name: 'E.164'}) SET text.status = $value", status);
		assertThat(row(TWO, "ours-alone", "WHOLE").work()).isEqualTo(CoverageWord.GAP);
		assertThat(row(TWO, "ours-alone", "WHOLE").why())
			.isEqualTo("Neither SG2 nor SG20 treats the topic “Topic ours-alone” in a current text.");
	}

	@Test
	void leavesOutTopicsThatAreGoneAndTellsThoseThatNobodyTreats() {
		set("CREATE (:Topic {key: $value, slug: $value, name: $value})", "empty");
		var scope = new Scope("owner", TWO.sides(), List.of(new TopicSlug("empty"), new TopicSlug("gone")), ASPECTS);
		assertThat(this.coverages.of(scope, scope.topics())).singleElement()
			.satisfies((coverage) -> assertThat(coverage.rows()).extracting(CoverageRow::work)
				.containsOnly(CoverageWord.GAP));
	}

	@Test
	void isEmptyWhereNoTopicIsInScope() {
		var scope = new Scope("owner", TWO.sides(), List.of(), ASPECTS);
		var page = this.coverages.page(scope, new Page(25, List.of(), "", true));
		assertThat(page.edges()).isEmpty();
		assertThat(page.totalCount()).isZero();
	}

	@Test
	void goesOnAfterAPage() {
		var first = this.coverages.page(TWO, new Page(3, List.of(), "", true));
		assertThat(slugs(first.edges().stream().map((edge) -> edge.node()).toList())).containsExactly("joint-work",
				"ours-alone", "rejected");
		assertThat(first.pageInfo().hasNextPage()).isTrue();
		var rest = this.coverages.page(TWO, new Page(3, List.of("rejected"), "", true));
		assertThat(slugs(rest.edges().stream().map((edge) -> edge.node()).toList())).containsExactly("requirements");
		assertThat(rest.totalCount()).isEqualTo(4);
	}

	@Test
	void readsTenThousandTopicsInOneCall() {
		this.client
			.query("""
					CYPHER 25
					MATCH (text:Deliverable {name: 'E.192'})
					UNWIND range(1, 10000) AS number
					CREATE (topic:Topic {key: 'n-' + number, slug: 'n-' + number, name: 'Topic ' + number})
					CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: 'm-' + number, grade: 'MAIN', place: 'BODY', aspect: 'USE',
					  status: 'CONFIRMED', confidence: 1.0, source: 'a source', verification: 'VERIFIED'})-[:OF_TOPIC]->(topic)
					""")
			.run();
		var topics = IntStream.rangeClosed(1, 10_000).mapToObj((number) -> new TopicSlug("n-" + number)).toList();
		var scope = new Scope("owner", TWO.sides(), topics, ASPECTS);
		assertThat(this.coverages.of(scope, topics)).hasSize(10_000)
			.allSatisfy((coverage) -> assertThat(coverage.rows().getLast().work()).isEqualTo(CoverageWord.EXCLUSIVE));
		assertThat(this.coverages.page(scope, new Page(100, List.of("n-9999"), "", true)).edges()).isEmpty();
	}

	@Nested
	class WhereTextsReferToEachOther {

		@ParameterizedTest
		@CsvSource(textBlock = """
				NORMATIVE, IN_FORCE,   SYNERGY
				MENTIONS,  STALE,      EXCLUSIVE
				TWIN,      IN_FORCE,   EXCLUSIVE
				""")
		void buildsOnCurrentTextsOfAnotherSide(String kind, String status, CoverageWord word) {
			refer("Y.4801", "E.164", kind);
			set("MATCH (text:Deliverable {name: 'Y.4801'}) SET text.status = $value", status);
			assertThat(row(TWO, "ours-alone", "WHOLE").work()).isEqualTo(word);
		}

		@Test
		void givesTheReferencesAsProof() {
			refer("Y.4801", "E.164", "NORMATIVE");
			refer("E.164", "Y.4809", "MENTIONS");
			var row = row(TWO, "ours-alone", "USE");
			assertThat(row.references()).extracting(CoverageReference::text)
				.containsExactly("Y.4801 of SG20 refers to E.164 of SG2", "E.164 of SG2 refers to Y.4809 of SG20");
			assertThat(row.why())
				.isEqualTo("SG2 alone treats the topic “Topic ours-alone” by use: SG2 in E.164, as a main"
						+ " subject; Y.4801 of SG20 refers to E.164 of SG2.");
		}

		private void refer(String from, String to, String kind) {
			CoveragesTests.this.client.query("""
					CYPHER 25
					MATCH (from:Deliverable {name: $from}), (to:Deliverable {name: $to})
					CREATE (from)-[:REFERS_TO {kind: $kind}]->(to)
					""").bindAll(Map.of("from", from, "to", to, "kind", kind)).run();
		}

	}

	@Nested
	class BesideTheWork {

		@Test
		void readsMandatesByThemselves() {
			mandate("(holder:Body {code: 'SG2'})", "SG2", "requirements");
			mandate("(holder:Question {key: 'q-1'})", "Q1/2 (2025-2028)", "ours-alone");
			mandate("(holder:Body {code: 'SG20'})", "SG20", "ours-alone");
			mandate("(holder:Body {code: 'SG17'})", "SG17", "requirements");
			var said = CoveragesTests.this.mandates.of(TWO, TWO.topics());
			assertThat(said).doesNotContainKey(new TopicSlug("joint-work"));
			assertThat(said(said, "requirements").word()).isEqualTo(CoverageWord.EXCLUSIVE);
			assertThat(said(said, "ours-alone").word()).isEqualTo(CoverageWord.OVERLAP);
			assertThat(said(said, "ours-alone").statements()).extracting(MandateStatement::holder)
				.containsExactly("Q1/2 (2025-2028)", "SG20");
			assertThat(row(TWO, "ours-alone", "WHOLE").work()).isEqualTo(CoverageWord.EXCLUSIVE);
		}

		@Test
		void tellsWhoElseHoldsTexts() {
			var held = CoveragesTests.this.parties.on(TWO, TWO.topics());
			assertThat(held.on(TWO.topics())).extracting(ThirdParty::name).containsExactly("SG17", "no body known");
			assertThat(held.on(new TopicSlug("joint-work"), new Aspect("SECURITY"))).singleElement()
				.satisfies((party) -> assertThat(party.deliverables().getFirst().questionText()).isEqualTo("Q2/17"));
			assertThat(held.on(new TopicSlug("joint-work"), new Aspect("USE"))).isEmpty();
			assertThat(held.on(List.of(new TopicSlug("requirements")))).singleElement().satisfies((party) -> {
				assertThat(party.bodyKey()).isNull();
				assertThat(party.deliverableCount()).isOne();
			});
		}

		@Test
		void knowsNoSideAsAThirdParty() {
			assertThat(CoveragesTests.this.parties.on(THREE, THREE.topics()).on(THREE.topics()))
				.extracting(ThirdParty::name)
				.containsExactly("no body known");
		}

		@Test
		void countsEachTextOfAThirdPartyOnceAndShowsTheStrongest() {
			CoveragesTests.this.client
				.query("""
						CYPHER 25
						MATCH (body:Body {code: 'SG17'}), (topic:Topic {slug: 'requirements'}), (other:Topic {slug: 'ours-alone'})
						UNWIND range(1, 7) AS number
						CREATE (body)-[:RESPONSIBLE_FOR]->(text:Deliverable:Recommendation {key: 'X.' + number, name: 'X.' + number, status: 'IN_FORCE'})
						UNWIND [topic, other] AS of
						CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: text.key + of.slug, grade: CASE number WHEN 7 THEN 'MAIN' ELSE 'PART' END,
						  place: 'BODY', aspect: 'WHOLE', status: 'CONFIRMED', confidence: 1.0, source: 'a', verification: 'VERIFIED'})-[:OF_TOPIC]->(of)
						""")
				.run();
			var held = CoveragesTests.this.parties.on(TWO, TWO.topics()).on(TWO.topics());
			assertThat(held.getFirst().deliverableCount()).isEqualTo(8);
			assertThat(held.getFirst().deliverables()).extracting((text) -> text.name().value())
				.containsExactly("X.1254", "X.7", "X.1", "X.2", "X.3");
		}

		private static MandateCoverage said(Map<TopicSlug, MandateCoverage> said, String topic) {
			return said.getOrDefault(new TopicSlug(topic), MandateCoverage.NONE);
		}

		private void mandate(String holder, String name, String topic) {
			CoveragesTests.this.client
				.query("CYPHER 25 MATCH " + holder + ", (topic:Topic {slug: $topic})"
						+ " CREATE (holder)-[:HAS_MANDATE]->(:MandateScope {key: $name + $topic, holder: $name,"
						+ " statement: 'Speaks of ' + $topic, source: 'a source', verification: 'VERIFIED'})"
						+ "-[:SPEAKS_OF]->(topic)")
				.bindAll(Map.of("name", name, "topic", topic))
				.run();
		}

	}

	private void set(String statement, String value) {
		this.client.query("CYPHER 25 " + statement).bind(value).to("value").run();
	}

	private TopicCoverage coverage(Scope scope, String topic) {
		return this.coverages.of(scope, List.of(new TopicSlug(topic))).getFirst();
	}

	private CoverageRow row(Scope scope, String topic, String aspect) {
		return this.coverages.row(scope, new TopicSlug(topic), new Aspect(aspect)).orElseThrow();
	}

	private static List<String> slugs(List<TopicCoverage> coverages) {
		return coverages.stream().map((coverage) -> coverage.topic().slug().value()).toList();
	}

}
