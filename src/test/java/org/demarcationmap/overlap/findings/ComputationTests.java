package org.demarcationmap.overlap.findings;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;

import org.awaitility.Awaitility;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.FindingBeans;
import org.demarcationmap.overlap.findings.FindingSet.State;
import org.demarcationmap.overlap.pairs.Pairings;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Computations that go on while something changes, or run on another application node.
 */
@NullMarked
@DatabaseTest
@Import({ FindingBeans.class, Computations.class })
@TestPropertySource(
		properties = { "demarcation-map.overlap.upkeep.patience=60s", "demarcation-map.overlap.upkeep.every=0s" })
class ComputationTests {

	private final Computations computations;

	private final Upkeep upkeep;

	private final Uptake uptake;

	private final Keeper keeper;

	private final FindingSets sets;

	private final Standings standings;

	private final PairUpkeep pairs;

	private final PairStore store;

	private final Pairings pairings;

	private final Transactions transactions;

	ComputationTests(Computations computations, Upkeep upkeep, Uptake uptake, Keeper keeper, FindingSets sets,
			Standings standings, PairUpkeep pairs, PairStore store, Pairings pairings, Transactions transactions) {
		this.computations = computations;
		this.upkeep = upkeep;
		this.uptake = uptake;
		this.keeper = keeper;
		this.sets = sets;
		this.standings = standings;
		this.pairs = pairs;
		this.store = store;
		this.pairings = pairings;
		this.transactions = transactions;
	}

	@BeforeEach
	void create() {
		this.computations.createCatalogue();
	}

	@Test
	void missesNothingThatAnotherNodeTookUpInTheMeantime() {
		assertThat(this.upkeep.bringUpToDate(this.computations.scope).upToDate()).isTrue();
		var set = this.computations.begin("on-another-node");
		var texts = this.pairings.texts(this.computations.reach());
		var listing = this.pairs.listing(set, texts);
		this.computations.change("d-E.192", "Numbers of lamps");
		this.computations.change("d-Y.4801", "Numbers of lamps in cities");
		this.uptake.takeUp();
		listing.look(texts);
		this.transactions.write(() -> {
			this.store.create(set, listing.once(texts).toList());
			return set;
		});
		assertThat(this.uptake.complete(set)).isTrue();
		assertThat(this.computations.pairs("on-another-node")).isNotEmpty()
			.isEqualTo(this.computations.pairs(this.computations.scope.owner()));
	}

	@Test
	void leavesOutATextThatWentInTheMeantime() {
		var set = this.computations.begin(this.computations.scope.owner());
		var texts = this.pairings.texts(this.computations.reach());
		var listing = this.pairs.listing(set, texts);
		listing.look(texts);
		this.computations.run("CYPHER 25 MATCH (text:Deliverable {key: 'd-Y.4801'}) DETACH DELETE text", Map.of());
		this.transactions.write(() -> {
			this.store.create(set, listing.once(texts).toList());
			return set;
		});
		assertThat(this.uptake.complete(set)).isTrue();
		assertThat(this.upkeep.bringUpToDate(this.computations.scope).upToDate()).isTrue();
		assertThat(this.computations.pairs(this.computations.scope.owner())).isNotEmpty()
			.noneMatch((pair) -> pair.contains("d-Y.4801"));
	}

	@Test
	void doesNotCompleteWhatRestsOnOldCounts() {
		this.upkeep.bringUpToDate(this.computations.scope);
		var set = this.computations.begin("on-another-node");
		this.computations.changeMuch();
		this.uptake.takeUp();
		assertThat(this.uptake.complete(set)).isFalse();
	}

	@Test
	void givesOlderFindingsAndSaysSoWhileAnotherNodeComputes() {
		this.upkeep.bringUpToDate(this.computations.scope);
		var before = this.computations.pairs(this.computations.scope.owner());
		this.computations.changeMuch();
		this.uptake.takeUp();
		this.computations.begin(this.computations.scope.owner());
		var state = this.computations.inAHurry();
		assertThat(state.upToDate()).isFalse();
		assertThat(state.notice()).hasValueSatisfying((notice) -> assertThat(notice)
			.startsWith("The overlaps are older than the catalogue: they were last computed anew on ")
			.endsWith("New ones are being computed, 0 of 40 steps are done: ask again in a moment."));
		assertThat(this.computations.pairs(this.computations.scope.owner())).isEqualTo(before);
	}

	@Test
	void saysWhereNothingWasComputedYet() {
		this.uptake.takeUp();
		this.computations.begin(this.computations.scope.owner());
		var state = this.computations.inAHurry();
		assertThat(state.isThere()).isFalse();
		assertThat(state.notice())
			.hasValueSatisfying((notice) -> assertThat(notice).startsWith("The overlaps are not computed yet."));
	}

	@Test
	void beginsByItselfOnceNothingChangesAnyMore() {
		this.upkeep.bringUpToDate(this.computations.scope);
		this.computations.changeMuch();
		this.keeper.look();
		assertThat(isUpToDate()).isFalse();
		this.keeper.look();
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(this::isUpToDate);
	}

	private boolean isUpToDate() {
		return Objects.requireNonNull(this.upkeep.states(List.of(this.computations.scope)).get(this.computations.scope))
			.upToDate();
	}

	@Test
	void countsOnceForAllThatWaitedForTheTurn() throws Exception {
		this.uptake.takeUp();
		this.computations.changeMuch();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var all = threads.invokeAll(Collections.nCopies(3, Executors.callable(this.uptake::takeUp)));
			for (var one : all) {
				one.get();
			}
		}
		assertThat(this.standings.of(this.computations.scope.owner()).basis()).endsWith("/2");
	}

	@Test
	void neverCountsAsCurrentWhatMissedAChange() {
		this.upkeep.bringUpToDate(this.computations.scope);
		this.computations.run("CYPHER 25 MATCH (set:FindingSet) SET set.basis = 'another method/1'", Map.of());
		this.computations.change("d-E.192", "Numbers of lamps");
		this.uptake.takeUp();
		assertThat(this.sets.in(State.CURRENT)).extracting(FindingSet::basis).containsExactly("");
		assertThat(this.upkeep.bringUpToDate(this.computations.scope).upToDate()).isTrue();
	}

	@Test
	void isNotBegunInsideACommand() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.transactions.write(() -> this.upkeep.bringUpToDate(this.computations.scope)))
			.withMessageContaining("before a command begins");
	}

}
