package org.demarcationmap.overlap.findings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.awaitility.Awaitility;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.FindingBeans;
import org.demarcationmap.overlap.findings.FindingSet.State;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Computations that are stopped or broken off.
 */
@NullMarked
@DatabaseTest
@Import({ FindingBeans.class, Computations.class })
@TestPropertySource(
		properties = { "demarcation-map.overlap.upkeep.patience=60s", "demarcation-map.overlap.upkeep.every=0s" })
class StoppedComputationTests {

	private final Computations computations;

	private final Upkeep upkeep;

	private final Uptake uptake;

	private final FindingSets sets;

	private final Transactions transactions;

	StoppedComputationTests(Computations computations, Upkeep upkeep, Uptake uptake, FindingSets sets,
			Transactions transactions) {
		this.computations = computations;
		this.upkeep = upkeep;
		this.uptake = uptake;
		this.sets = sets;
		this.transactions = transactions;
	}

	@BeforeEach
	void create() {
		this.computations.createCatalogue();
	}

	@Test
	void doesAnewWhatWasBrokenOff() {
		var broken = this.computations.begin(this.computations.scope.owner());
		var longAgo = Instant.now().minus(Duration.ofMinutes(5)).atZone(ZoneOffset.UTC);
		this.computations.run("CYPHER 25 MATCH (set:FindingSet {key: $key}) SET set.seen = $seen",
				Map.of("key", broken.key(), "seen", longAgo));
		assertThat(this.upkeep.bringUpToDate(this.computations.scope).upToDate()).isTrue();
		assertThat(this.sets.advance(broken, 1)).isFalse();
		assertThat(this.sets.in(State.BEGUN)).isEmpty();
	}

	@Test
	void staysStoppedUntilItIsWanted() {
		this.upkeep.bringUpToDate(this.computations.scope);
		this.computations.changeMuch();
		this.uptake.takeUp();
		var set = this.computations.begin(this.computations.scope.owner());
		assertThat(this.upkeep.stop(this.computations.scope)).isTrue();
		assertThat(this.sets.advance(set, 1)).isFalse();
		assertThat(this.upkeep.stop(this.computations.scope)).isFalse();
		assertThat(this.computations.inAHurry().notice()).hasValueSatisfying(
				(notice) -> assertThat(notice).contains("Somebody stopped the computation of new ones"));
		this.upkeep.allow(this.computations.scope);
		assertThat(this.upkeep.bringUpToDate(this.computations.scope).upToDate()).isTrue();
	}

	@Test
	void isNotStoppedOnceItIsCompleted() throws Exception {
		this.upkeep.bringUpToDate(this.computations.scope);
		var set = this.computations.begin(this.computations.scope.owner());
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
			Awaitility.await()
				.during(Duration.ofMillis(300))
				.atMost(Duration.ofSeconds(10))
				.until(() -> !stopping.isDone());
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

}
