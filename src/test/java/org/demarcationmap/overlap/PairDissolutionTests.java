package org.demarcationmap.overlap;

import java.util.List;
import java.util.Set;

import org.demarcationmap.overlap.PairBasis.Joint;
import org.demarcationmap.overlap.PairBasis.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PairDissolutionTests {

	private static final Joint TOPIC = new Joint(Signal.TOPIC,
			List.of(new Way("ours", "theirs", 0.9), new Way("ours", "theirs too", 0.8)));

	private static final Joint REFERENCE = new Joint(Signal.REFERENCE, List.of(new Way("ref", "ref", 0.5)));

	@Test
	void takesTheOneClaimThatClosesAllWays() {
		assertThat(withdrawn(List.of(TOPIC), 0, null)).containsExactly("ours");
	}

	@Test
	void takesTheStrongestFirst() {
		assertThat(withdrawn(List.of(REFERENCE, TOPIC), 0, null)).containsExactly("ours", "ref");
	}

	@Test
	void closesWaysOfWhichNoneAloneTakesAnything() {
		var both = new Joint(Signal.TOPIC, List.of(new Way("a", "c", 0.5), new Way("a", "d", 0.5),
				new Way("b", "c", 0.5), new Way("b", "d", 0.5)));
		assertThat(withdrawn(List.of(both), 0, null)).containsExactly("a", "b");
	}

	@Test
	void takesTheLiaisonWhereTheTopicIsNotEnough() {
		var topic = new Joint(Signal.TOPIC, List.of(new Way("ours", "theirs", 0.04)));
		var liaison = new Joint(Signal.PROCESS, List.of(new Way(List.of("liaison", "ours", "theirs"), 0.15)));
		assertThat(withdrawn(List.of(topic, liaison), 0, null)).containsExactly("ours");
		assertThat(withdrawn(List.of(liaison, REFERENCE), 0, null)).containsExactly("ref", "liaison");
	}

	@Test
	void leavesAloneWhatIsTooWeakToBeTold() {
		var weak = new Joint(Signal.REFERENCE, List.of(new Way("weak", "weak", 0.04)));
		assertThat(withdrawn(List.of(TOPIC, weak), 0, null)).containsExactly("ours");
	}

	@Test
	void rewordsWhereTheWordingAloneIsEnough() {
		assertThat(withdrawn(List.of(TOPIC), 0.4, null)).containsExactly("ours", PairBasis.WORDING);
		assertThat(withdrawn(List.of(TOPIC), 0.05, null)).containsExactly("ours");
	}

	@Test
	void takesThePairOutOfScopeWhereThatIsLess() {
		assertThat(withdrawn(List.of(TOPIC, REFERENCE), 0.4, Set.of("scope"))).containsExactly("scope");
		assertThat(withdrawn(List.of(TOPIC), 0, Set.of("scope"))).containsExactly("ours");
	}

	private static List<String> withdrawn(List<Joint> joints, double likeness, @Nullable Set<String> inScope) {
		return new PairDissolution(new PairBasis(joints, likeness, inScope, OverlapWeights.DEFAULT)).withdrawn();
	}

}
