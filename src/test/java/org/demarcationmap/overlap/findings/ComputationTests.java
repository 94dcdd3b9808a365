package org.demarcationmap.overlap.findings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.FindingBeans;
import org.demarcationmap.overlap.FindingsState;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.findings.FindingSet.State;
import org.demarcationmap.overlap.pairs.Pairings;
import org.demarcationmap.overlap.pairs.Reach;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Computations that go on while something changes, that are stopped, broken off, or run
 * on another application node.
 */
@NullMarked
@DatabaseTest
@Import(FindingBeans.class)
@TestPropertySource(
		properties = { "demarcation-map.overlap.upkeep.patience=60s", "demarcation-map.overlap.upkeep.every=0s" })
class ComputationTests {

	private static final String CHANGE = """
			CYPHER 25
			MATCH (text:Deliverable {key: $text})
			SET text:Changed, text.title = $title
			""";

	private static final String MANY = """
			CYPHER 25
			UNWIND range(1, $many) AS number
			CREATE (:Deliverable:Recommendation:Changed {key: 'new-' + number, name: 'new-' + number, status: 'IN_FORCE'})
			""";

	private static final String PAIRS = """
			CYPHER 25
			MATCH (set:FindingSet {owner: $owner, state: 'CURRENT'})
			MATCH (left)-[pair:OVERLAPS {set: set.key}]->(right)
			RETURN left.key + ' ' + right.key + ' ' + toString(pair.score) + ' ' + pair.byLeft + ' ' + pair.byRight AS line
			ORDER BY line
			""";

	private static final UpkeepSettings HURRY = new UpkeepSettings(Duration.ofMillis(300), Duration.ofMillis(300),
			Duration.ZERO);

	private final Scope scope = OverlapFixture.scope("SG2", "SG20");

	private final Upkeep upkeep;

	private final Uptake uptake;

	private final Keeper keeper;

	private final FindingSets sets;

	private final Standings standings;

	private final PairUpkeep pairs;

	private final PairStore store;

	private final Pairings pairings;

	private final Transactions transactions;

	private final Neo4jClient client;

	ComputationTests(Upkeep upkeep, Uptake uptake, Keeper keeper, FindingSets sets, Standings standings,
			PairUpkeep pairs, PairStore store, Pairings pairings, Transactions transactions, Neo4jClient client) {
		this.upkeep = upkeep;
		this.uptake = uptake;
		this.keeper = keeper;
		this.sets = sets;
		this.standings = standings;
		this.pairs = pairs;
		this.store = store;
		this.pairings = pairings;
		this.transactions = transactions;
		this.client = client;
	}

	@BeforeEach
	void create() {
		this.client.query(OverlapFixture.CREATE).run();
	}

	@Test
	void missesNothingThatAnotherNodeTookUpInTheMeantime() {
		assertThat(this.upkeep.bringUpToDate(this.scope).upToDate()).isTrue();
		var set = begin("on-another-node");
		var texts = this.pairings.texts(reach());
		var listing = this.pairs.listing(set, texts);
		change("d-E.192", "Numbers of lamps");
		change("d-Y.4801", "Numbers of lamps in cities");
		this.uptake.takeUp();
		listing.look(texts);
		this.transactions.write(() -> {
			this.store.create(set, listing.once(texts).toList());
			return set;
		});
		assertThat(this.uptake.complete(set)).isTrue();
		assertThat(pairs("on-another-node")).isNotEmpty().isEqualTo(pairs(this.scope.owner()));
	}

	@Test
	void leavesOutATextThatWentInTheMeantime() {
		var set = begin(this.scope.owner());
		var texts = this.pairings.texts(reach());
		var listing = this.pairs.listing(set, texts);
		listing.look(texts);
		this.client.query("CYPHER 25 MATCH (text:Deliverable {key: 'd-Y.4801'}) DETACH DELETE text").run();
		this.transactions.write(() -> {
			this.store.create(set, listing.once(texts).toList());
			return set;
		});
		assertThat(this.uptake.complete(set)).isTrue();
		assertThat(this.upkeep.bringUpToDate(this.scope).upToDate()).isTrue();
		assertThat(pairs(this.scope.owner())).isNotEmpty().noneMatch((pair) -> pair.contains("d-Y.4801"));
	}

	@Test
	void doesNotCompleteWhatRestsOnOldCounts() {
		this.upkeep.bringUpToDate(this.scope);
		var set = begin("on-another-node");
		this.client.query(MANY).bind(Uptake.FEW + 1).to("many").run();
		this.uptake.takeUp();
		assertThat(this.uptake.complete(set)).isFalse();
	}

	@Test
	void givesOlderFindingsAndSaysSoWhileAnotherNodeComputes() {
		this.upkeep.bringUpToDate(this.scope);
		var before = pairs(this.scope.owner());
		this.client.query(MANY).bind(Uptake.FEW + 1).to("many").run();
		this.uptake.takeUp();
		begin(this.scope.owner());
		var state = inAHurry();
		assertThat(state.upToDate()).isFalse();
		assertThat(state.notice()).hasValueSatisfying((notice) -> assertThat(notice)
			.startsWith("The overlaps are older than the catalogue: they were last computed anew on ")
			.endsWith("New ones are being computed, 0 of 40 steps are done: ask again in a moment."));
		assertThat(pairs(this.scope.owner())).isEqualTo(before);
	}

	@Test
	void doesAnewWhatWasBrokenOff() {
		var broken = begin(this.scope.owner());
		var longAgo = Instant.now().minus(Duration.ofMinutes(5)).atZone(ZoneOffset.UTC);
		this.client.query("CYPHER 25 MATCH (set:FindingSet {key: $key}) SET set.seen = $seen")
			.bindAll(Map.of("key", broken.key(), "seen", longAgo))
			.run();
		assertThat(this.upkeep.bringUpToDate(this.scope).upToDate()).isTrue();
		assertThat(this.sets.advance(broken, 1)).isFalse();
		assertThat(this.sets.in(State.BEGUN)).isEmpty();
	}

	@Test
	void staysStoppedUntilItIsWanted() {
		this.upkeep.bringUpToDate(this.scope);
		this.client.query(MANY).bind(Uptake.FEW + 1).to("many").run();
		this.uptake.takeUp();
		var set = begin(this.scope.owner());
		assertThat(this.upkeep.stop(this.scope)).isTrue();
		assertThat(this.sets.advance(set, 1)).isFalse();
		assertThat(this.upkeep.stop(this.scope)).isFalse();
		assertThat(inAHurry().notice()).hasValueSatisfying(
				(notice) -> assertThat(notice).contains("Somebody stopped the computation of new ones"));
		this.upkeep.allow(this.scope);
		assertThat(this.upkeep.bringUpToDate(this.scope).upToDate()).isTrue();
	}

	@Test
	void saysWhereNothingWasComputedYet() {
		this.uptake.takeUp();
		begin(this.scope.owner());
		var state = inAHurry();
		assertThat(state.isThere()).isFalse();
		assertThat(state.notice())
			.hasValueSatisfying((notice) -> assertThat(notice).startsWith("The overlaps are not computed yet."));
	}

	@Test
	void beginsByItselfOnceNothingChangesAnyMore() throws InterruptedException {
		this.upkeep.bringUpToDate(this.scope);
		this.client.query(MANY).bind(Uptake.FEW + 1).to("many").run();
		this.keeper.look();
		assertThat(isUpToDate()).isFalse();
		this.keeper.look();
		for (var tries = 0; tries < 1200 && !isUpToDate(); tries++) {
			Thread.sleep(Duration.ofMillis(50));
		}
		assertThat(isUpToDate()).isTrue();
	}

	private boolean isUpToDate() {
		return Objects.requireNonNull(this.upkeep.states(List.of(this.scope)).get(this.scope)).upToDate();
	}

	@Test
	void isNotStoppedOnceItIsCompleted() throws Exception {
		this.upkeep.bringUpToDate(this.scope);
		var set = begin(this.scope.owner());
		var completed = new CountDownLatch(1);
		var goOn = new CountDownLatch(1);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var completing = threads.submit(() -> this.transactions.write(() -> {
				this.uptake.complete(set);
				completed.countDown();
				awaitQuietly(goOn);
				return set;
			}));
			completed.await();
			var stopping = threads.submit(() -> this.sets.change(set, State.STOPPED));
			Thread.sleep(Duration.ofMillis(300));
			goOn.countDown();
			completing.get();
			assertThat(stopping.get()).isFalse();
		}
		assertThat(this.sets.in(State.CURRENT)).extracting(FindingSet::key).containsExactly(set.key());
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void countsOnceForAllThatWaitedForTheTurn() throws Exception {
		this.uptake.takeUp();
		this.client.query(MANY).bind(Uptake.FEW + 1).to("many").run();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var all = threads.invokeAll(Collections.nCopies(3, Executors.callable(this.uptake::takeUp)));
			for (var one : all) {
				one.get();
			}
		}
		assertThat(this.standings.of(this.scope.owner()).basis()).endsWith("/2");
	}

	@Test
	void neverCountsAsCurrentWhatMissedAChange() {
		this.upkeep.bringUpToDate(this.scope);
		this.client.query("CYPHER 25 MATCH (set:FindingSet) SET set.basis = 'another method/1'").run();
		change("d-E.192", "Numbers of lamps");
		this.uptake.takeUp();
		assertThat(this.sets.in(State.CURRENT)).extracting(FindingSet::basis).containsExactly("");
		assertThat(this.upkeep.bringUpToDate(this.scope).upToDate()).isTrue();
	}

	@Test
	void isNotBegunInsideACommand() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.transactions.write(() -> this.upkeep.bringUpToDate(this.scope)))
			.withMessageContaining("before a command begins");
	}

	private FindingsState inAHurry() {
		return this.upkeep.bringUpToDate(this.scope.owner(), reach(), HURRY);
	}

	private FindingSet begin(String owner) {
		this.uptake.takeUp();
		var standing = this.standings.of(owner);
		return this.transactions.write(() -> this.sets.begin(owner, reach(), standing.basis(), 40));
	}

	private Reach reach() {
		return Reach.of(this.scope);
	}

	private void change(String text, String title) {
		this.client.query(CHANGE).bindAll(Map.of("text", text, "title", title)).run();
	}

	private List<String> pairs(String owner) {
		return List.copyOf(this.client.query(PAIRS).bind(owner).to("owner").fetchAs(String.class).all());
	}

}
