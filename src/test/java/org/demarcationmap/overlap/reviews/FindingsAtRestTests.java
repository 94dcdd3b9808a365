package org.demarcationmap.overlap.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.demarcationmap.SettableClock;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.graphql.Edge;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.OverlapOrder;
import org.demarcationmap.overlap.OverlapSelection;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(RestBeans.class)
class FindingsAtRestTests {

	private static final String PAIR = "E.192 and Y.4801";

	private static final String TOPIC = "Topic requirements";

	private static final Scope TWO = OverlapFixture.scope("SG2", "SG20");

	private final Overlaps overlaps;

	private final FindingsAtRest findings;

	private final OverlapReviews reviews;

	private final Transactions transactions;

	private final SettableClock clock;

	private final Neo4jClient client;

	/** The ids of findings, which stay where the finding goes. */
	private final Map<String, String> keys = new HashMap<>();

	FindingsAtRestTests(Overlaps overlaps, FindingsAtRest findings, OverlapReviews reviews, Transactions transactions,
			SettableClock clock, Neo4jClient client) {
		this.overlaps = overlaps;
		this.findings = findings;
		this.reviews = reviews;
		this.transactions = transactions;
		this.clock = clock;
		this.client = client;
	}

	@BeforeEach
	void createCatalogue() {
		this.client.query(OverlapFixture.CREATE).run();
		this.client
			.query("""
					CYPHER 25
					MATCH (text:Deliverable {name: 'Y.4801'})
					CREATE (text)-[:HAS_EDITION]->(:Edition {key: 'e-1', name: 'Y.4801 (2020)', approved: '2020', abstract: 'Of things.'})
					""")
			.run();
	}

	@Test
	void showsTheViewsOfTheSidesNextToEachOther() {
		say(PAIR, "SG20", ReviewVerdict.UNCLEAR);
		say(PAIR, "SG20", ReviewVerdict.AGREE);
		var views = of(PAIR).of(List.of(new BodyCode("SG2"), new BodyCode("SG20")));
		assertThat(views).extracting((view) -> view.view().map(OverlapReview::verdict).orElse(null))
			.containsExactly(null, ReviewVerdict.AGREE);
		assertThat(views.getLast().earlier()).extracting(OverlapReview::verdict).containsExactly(ReviewVerdict.UNCLEAR);
	}

	@Test
	void staysAwakeWhereOneSideAloneDisagrees() {
		say(PAIR, "SG2", ReviewVerdict.DISAGREE);
		say(PAIR, "SG20", ReviewVerdict.UNCLEAR);
		assertThat(of(PAIR).state()).isEqualTo(OverlapState.AWAKE);
		assertThat(names(false)).contains(PAIR);
	}

	@Test
	void sleepsOnceAllDisagreeAndIsFoundByItsIdAndAmongThoseThatSleep() {
		var before = count(false);
		putToSleep(PAIR, TWO);
		assertThat(of(PAIR).state()).isEqualTo(OverlapState.ASLEEP);
		assertThat(names(false)).doesNotContain(PAIR);
		assertThat(names(true)).containsExactly(PAIR);
		assertThat(count(false)).isEqualTo(before - 1);
		assertThat(count(true)).isOne();
		assertThat(this.overlaps.byId(TWO, find(PAIR, TWO).key())).isPresent();
	}

	@Test
	void needsAllOfThreeSides() {
		var three = OverlapFixture.scope("SG2", "SG17", "SG20");
		Stream.of("SG2", "SG17").forEach((side) -> say("Topic joint-work", side, ReviewVerdict.DISAGREE, three));
		assertThat(of("Topic joint-work", three).state()).isEqualTo(OverlapState.AWAKE);
		say("Topic joint-work", "SG20", ReviewVerdict.DISAGREE, three);
		assertThat(of("Topic joint-work", three).state()).isEqualTo(OverlapState.ASLEEP);
	}

	@Test
	void wakesWhereASideNoLongerDisagrees() {
		putToSleep(PAIR, TWO);
		say(PAIR, "SG2", ReviewVerdict.UNCLEAR);
		assertThat(of(PAIR).state()).isEqualTo(OverlapState.AWAKE);
		assertThat(of(PAIR).waking()).isEmpty();
	}

	@Test
	void recordsTheSameOnceOnly() {
		assertThat(say(PAIR, "SG2", ReviewVerdict.DISAGREE)).isTrue();
		assertThat(say(PAIR, "SG2", ReviewVerdict.DISAGREE)).isFalse();
		assertThat(of(PAIR).of(List.of(new BodyCode("SG2"))).getFirst().earlier()).isEmpty();
	}

	@Test
	void sleepsWhereTheSidesSpeakAtOnce() {
		var found = find(PAIR, TWO);
		Stream.of("SG2", "SG20")
			.map((side) -> CompletableFuture.supplyAsync(() -> say(found, side, ReviewVerdict.DISAGREE)))
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(of(PAIR).state()).isEqualTo(OverlapState.ASLEEP);
	}

	@Test
	void sleepsOnWhenEverythingIsComputedAnew() {
		putToSleep(PAIR, TWO);
		this.client.query("CYPHER 25 MATCH (set:FindingSet) SET set.basis = 'of former weights'").run();
		assertThat(names(true)).containsExactly(PAIR);
		assertThat(names(false)).doesNotContain(PAIR);
	}

	/**
	 * What changes and what does not.
	 */
	@Nested
	class WhenSomethingChanges {

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				textBlock = """
						MATCH (text {name: 'Y.4801'}) SET text.title = 'Another', text:Changed  | The title of Y.4801 changed.
						MATCH (text {name: 'E.192'}) SET text.scope = 'Numbers', text:Changed   | The scope of E.192 changed.
						MATCH (text {name: 'E.192'}) SET text.status = 'SUPERSEDED', text:Changed | The status of E.192 changed from in force to superseded.
						MATCH (text {name: 'Y.4801'})-[:HAS_EDITION]->(e) SET e.abstract = 'New', text:Changed | The abstract of Y.4801 changed.
						MATCH (text {name: 'Y.4801'}) CREATE (text)-[:HAS_EDITION]->(:Edition {key: 'e-2', name: 'Y.4801 (2026)', approved: '2026'}) SET text:Changed | The newest edition of Y.4801 is now Y.4801 (2026).
						MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable) SET c.grade = 'MAIN', text:Changed | How E.192 treats “Topic requirements” changed: it is now said to do so as a main subject in an appendix (suggested).
						MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable) SET c.status = 'REJECTED', text:Changed | It is now rejected that E.192 treats “Topic requirements”.
						MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable) SET c.aspect = 'USE', text:Changed | How E.192 treats “Topic requirements” changed: it is now said to do so as a part in an appendix, under the aspect use (suggested).
						MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable), (c)-->(t:Topic) DETACH DELETE c SET text:Changed, t:Changed | E.192 no longer treats “Topic requirements”.
						MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable), (b:Body {code: 'SG20'}) CREATE (c)-[:HAS_REVIEW]->(:TreatmentReview {current: true, verdict: 'AGREE'})-[:OF_BODY]->(b) SET c.status = 'CONFIRMED', text:Changed | SG20 confirmed that E.192 treats “Topic requirements”.
						MATCH (text {name: 'E.192'}), (t:Topic {slug: 'joint-work'}) CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: 'new', grade: 'MAIN', place: 'BODY', aspect: 'WHOLE', status: 'CONFIRMED', confidence: 1.0, source: '', verification: 'VERIFIED'})-[:OF_TOPIC]->(t) SET text:Changed, t:Changed | E.192 now treats “Topic joint-work” as a main subject (confirmed).
						MATCH (a {name: 'E.192'}), (b {name: 'Y.4801'}) CREATE (a)-[:REFERS_TO {kind: 'CITES'}]->(b) SET a:Changed, b:Changed | E.192 now refers to Y.4801.
						MATCH (text {name: 'E.192'}), (b:Body {code: 'SG20'}) CREATE (b)-[:RESPONSIBLE_FOR]->(text) SET text:Changed | SG20 is now responsible for E.192.
						""")
		void wakesAPairAndSaysWhy(String change, String why) {
			putToSleep(PAIR, TWO);
			FindingsAtRestTests.this.clock.pass(Duration.ofHours(1));
			change(change);
			names(false);
			assertThat(of(PAIR).state()).isEqualTo(OverlapState.AWAKE);
			assertThat(of(PAIR).waking()).contains(new Waking(FindingsAtRestTests.this.clock.instant(), List.of(why)));
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				textBlock = """
						MATCH (text:Deliverable) SET text:Changed
						MATCH (text {name: 'E.164'}) SET text.title = 'Another', text:Changed
						MATCH (text {name: 'E.192'}), (t:Topic {slug: 'ours-alone'}) CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: 'new', grade: 'MAIN', place: 'BODY', aspect: 'WHOLE', status: 'CONFIRMED', confidence: 1.0})-[:OF_TOPIC]->(t) SET text:Changed, t:Changed
						MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable) SET c.confidence = 0.5, text:Changed
						MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable), (b:Body {code: 'SG20'}) CREATE (c)-[:HAS_REVIEW]->(:TreatmentReview {current: true, verdict: 'AGREE'})-[:OF_BODY]->(b) SET text:Changed
						MATCH (c {key: 'c-Y.4809requirements'})<--(text:Deliverable) SET c.grade = 'MAIN', text:Changed
						""")
		void letsAPairSleepOverWhatDoesNotTouchIt(String change) {
			putToSleep(PAIR, TWO);
			change(change);
			assertThat(names(true)).containsExactly(PAIR);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				textBlock = """
						MATCH (text {name: 'Y.4809'}) SET text.title = 'Another', text:Changed  | The title of Y.4809 changed.
						MATCH (c {key: 'c-Y.4809requirements'})<--(text:Deliverable), (c)-->(t:Topic) DETACH DELETE c SET text:Changed, t:Changed | Y.4809 of SG20 no longer treats “Topic requirements”.
						MATCH (text {name: 'E.164'}), (t:Topic {slug: 'requirements'}) CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: 'new', grade: 'PART', place: 'BODY', aspect: 'WHOLE', status: 'DISPUTED', confidence: 1.0, source: '', verification: 'VERIFIED'})-[:OF_TOPIC]->(t) SET text:Changed, t:Changed | E.164 of SG2 now treats “Topic requirements” as a part (disputed).
						""")
		void wakesATopicAndSaysWhy(String change, String why) {
			putToSleep(TOPIC, TWO);
			change(change);
			names(false);
			assertThat(of(TOPIC).waking().map(Waking::why)).contains(List.of(why));
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				MATCH (text:Deliverable), (t:Topic) SET text:Changed, t:Changed
				MATCH (text {name: 'Z.100'}) SET text.title = 'Of no side', text:Changed
				MATCH (text {name: 'X.1254'}) SET text.title = 'On another topic', text:Changed
				""")
		void letsATopicSleepOverWhatDoesNotTouchIt(String change) {
			putToSleep(TOPIC, TWO);
			change(change);
			assertThat(names(true)).containsExactly(TOPIC);
		}

		@Test
		void wakesWhereMuchChangesAtOnce() {
			putToSleep(PAIR, TWO);
			change("UNWIND range(1, 300) AS n CREATE (:Deliverable:Recommendation:Changed {key: 'k' + n, name: 'N.' + n, title: 'T', status: 'IN_FORCE'})");
			change("MATCH (text {name: 'Y.4801'}) SET text.title = 'Another', text:Changed");
			assertThat(names(false)).contains(PAIR);
		}

		@Test
		void isReviewedAnewByEachSideBeforeItSleepsAgain() {
			putToSleep(PAIR, TWO);
			change("MATCH (text {name: 'Y.4801'}) SET text.title = 'Another', text:Changed");
			say(PAIR, "SG2", ReviewVerdict.DISAGREE);
			var views = of(PAIR).of(List.of(new BodyCode("SG2"), new BodyCode("SG20")));
			assertThat(views).extracting((view) -> view.view().orElseThrow().beforeWaking())
				.containsExactly(false, true);
			assertThat(of(PAIR).state()).isEqualTo(OverlapState.AWAKE);
			say(PAIR, "SG20", ReviewVerdict.DISAGREE);
			assertThat(of(PAIR).state()).isEqualTo(OverlapState.ASLEEP);
			assertThat(of(PAIR).waking()).isEmpty();
		}

	}

	private void putToSleep(String name, Scope scope) {
		var found = find(name, scope);
		this.keys.put(name, found.id());
		found.sides().forEach((side) -> say(name, side.body().value(), ReviewVerdict.DISAGREE, scope));
	}

	private boolean say(String name, String side, ReviewVerdict verdict) {
		return say(name, side, verdict, TWO);
	}

	private boolean say(String name, String side, ReviewVerdict verdict, Scope scope) {
		return say(find(name, scope), side, verdict);
	}

	private boolean say(Overlap overlap, String side, ReviewVerdict verdict) {
		var review = new OverlapReview(new BodyCode(side), verdict, "Because.", "someone",
				Instant.parse("2026-03-02T09:00:00Z"), false);
		return this.transactions.write(() -> this.findings.take(overlap, "owner", review));
	}

	private Reviewed of(String name) {
		return of(name, TWO);
	}

	private Reviewed of(String name, Scope scope) {
		var key = this.keys.computeIfAbsent(name, (_) -> find(name, scope).id());
		return this.reviews.of(List.of(key)).getOrDefault(key, Reviewed.BY_NOBODY);
	}

	private Overlap find(String name, Scope scope) {
		return Stream.of(false, true)
			.flatMap((sleeping) -> page(sleeping, scope).stream())
			.filter((overlap) -> overlap.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private List<String> names(boolean sleeping) {
		return page(sleeping, TWO).stream().map(Overlap::name).toList();
	}

	private int count(boolean sleeping) {
		return names(sleeping).size();
	}

	private List<Overlap> page(boolean sleeping, Scope scope) {
		var filter = new OverlapFilter(null, null, null, null, null, null, null, sleeping, null);
		this.overlaps.bringUpToDate(scope);
		var page = this.overlaps.page(scope, new OverlapSelection(filter, OverlapOrder.STRONGEST_FIRST),
				new Page(50, List.of(), "", true));
		assertThat(page.totalCount()).isEqualTo(page.edges().size());
		return page.edges().stream().map(Edge::node).toList();
	}

	private void change(String statement) {
		this.client.query("CYPHER 25 " + statement).bindAll(Map.of()).run();
	}

}
