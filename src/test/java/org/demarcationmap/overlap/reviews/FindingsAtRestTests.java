package org.demarcationmap.overlap.reviews;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.Overlaps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Overlaps that sleep once all sides disagree.
 */
@DatabaseTest
@Import({ RestBeans.class, SleepingOverlaps.class })
class FindingsAtRestTests {

	private final SleepingOverlaps sleeping;

	FindingsAtRestTests(SleepingOverlaps sleeping) {
		this.sleeping = sleeping;
	}

	@BeforeEach
	void create() {
		this.sleeping.createCatalogue();
	}

	@Test
	void showsTheViewsOfTheSidesNextToEachOther() {
		this.sleeping.say(SleepingOverlaps.PAIR, "SG20", ReviewVerdict.UNCLEAR);
		this.sleeping.say(SleepingOverlaps.PAIR, "SG20", ReviewVerdict.AGREE);
		var views = this.sleeping.of(SleepingOverlaps.PAIR).of(List.of(new BodyCode("SG2"), new BodyCode("SG20")));
		assertThat(views).extracting((view) -> view.view().map(OverlapReview::verdict).orElse(null))
			.containsExactly(null, ReviewVerdict.AGREE);
		assertThat(views.getLast().earlier()).extracting(OverlapReview::verdict).containsExactly(ReviewVerdict.UNCLEAR);
	}

	@Test
	void staysAwakeWhereOneSideAloneDisagrees() {
		this.sleeping.say(SleepingOverlaps.PAIR, "SG2", ReviewVerdict.DISAGREE);
		this.sleeping.say(SleepingOverlaps.PAIR, "SG20", ReviewVerdict.UNCLEAR);
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).state()).isEqualTo(OverlapState.AWAKE);
		assertThat(this.sleeping.names(false)).contains(SleepingOverlaps.PAIR);
	}

	@Test
	void sleepsOnceAllDisagreeAndIsFoundByItsIdAndAmongThoseThatSleep() {
		var before = this.sleeping.count(false);
		this.sleeping.putToSleep(SleepingOverlaps.PAIR, SleepingOverlaps.TWO);
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).state()).isEqualTo(OverlapState.ASLEEP);
		assertThat(this.sleeping.names(false)).doesNotContain(SleepingOverlaps.PAIR);
		assertThat(this.sleeping.names(true)).containsExactly(SleepingOverlaps.PAIR);
		assertThat(this.sleeping.count(false)).isEqualTo(before - 1);
		assertThat(this.sleeping.count(true)).isOne();
		assertThat(this.sleeping.isThere(SleepingOverlaps.PAIR)).isTrue();
	}

	@Test
	void needsAllOfThreeSides() {
		var three = OverlapFixture.scope("SG2", "SG17", "SG20");
		Stream.of("SG2", "SG17")
			.forEach((side) -> this.sleeping.say("Topic joint-work", side, ReviewVerdict.DISAGREE, three));
		assertThat(this.sleeping.of("Topic joint-work", three).state()).isEqualTo(OverlapState.AWAKE);
		this.sleeping.say("Topic joint-work", "SG20", ReviewVerdict.DISAGREE, three);
		assertThat(this.sleeping.of("Topic joint-work", three).state()).isEqualTo(OverlapState.ASLEEP);
	}

	@Test
	void wakesWhereASideNoLongerDisagrees() {
		this.sleeping.putToSleep(SleepingOverlaps.PAIR, SleepingOverlaps.TWO);
		this.sleeping.say(SleepingOverlaps.PAIR, "SG2", ReviewVerdict.UNCLEAR);
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).state()).isEqualTo(OverlapState.AWAKE);
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).waking()).isEmpty();
	}

	@Test
	void recordsTheSameOnceOnly() {
		assertThat(this.sleeping.say(SleepingOverlaps.PAIR, "SG2", ReviewVerdict.DISAGREE)).isTrue();
		assertThat(this.sleeping.say(SleepingOverlaps.PAIR, "SG2", ReviewVerdict.DISAGREE)).isFalse();
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).of(List.of(new BodyCode("SG2"))).getFirst().earlier())
			.isEmpty();
	}

	@Test
	void sleepsWhereTheSidesSpeakAtOnce() {
		var found = this.sleeping.find(SleepingOverlaps.PAIR, SleepingOverlaps.TWO);
		Stream.of("SG2", "SG20")
			.map((side) -> CompletableFuture.supplyAsync(() -> this.sleeping.say(found, side, ReviewVerdict.DISAGREE)))
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).state()).isEqualTo(OverlapState.ASLEEP);
	}

	@Test
	void sleepsOnWhenEverythingIsComputedAnew() {
		this.sleeping.putToSleep(SleepingOverlaps.PAIR, SleepingOverlaps.TWO);
		this.sleeping.change("MATCH (set:FindingSet) SET set.basis = 'of former weights'");
		assertThat(this.sleeping.names(true)).containsExactly(SleepingOverlaps.PAIR);
		assertThat(this.sleeping.names(false)).doesNotContain(SleepingOverlaps.PAIR);
	}

}
