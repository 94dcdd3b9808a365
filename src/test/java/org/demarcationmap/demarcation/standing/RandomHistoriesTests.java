package org.demarcationmap.demarcation.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Position.Taking;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RandomHistoriesTests {

	private static final int HISTORIES = 2000;

	@Test
	void standWhereAPlainModelSays() {
		for (var seed = 0; seed < HISTORIES; seed++) {
			var history = new RandomHistory(seed, 40);
			var standings = history.standings(history.positions);
			assertThat(RandomHistory.said(standings)).as("seed %d", seed).isEqualTo(history.model());
		}
	}

	@Test
	void doNotDependOnTheOrderInWhichPositionsAreRead() {
		for (var seed = 0; seed < 200; seed++) {
			var history = new RandomHistory(seed, 40);
			var shuffled = new ArrayList<>(history.positions);
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(RandomHistory.said(history.standings(shuffled))).as("seed %d", seed)
				.isEqualTo(RandomHistory.said(history.standings(history.positions)));
		}
	}

	/**
	 * However the positions of different delegations follow each other, each delegation
	 * stands where it stands.
	 */
	@Test
	void doNotDependOnTheOrderOfDifferentDelegations() {
		for (var seed = 0; seed < 200; seed++) {
			var history = new RandomHistory(seed, 40);
			assertThat(RandomHistory.said(history.standings(byDelegation(history.positions)))).as("seed %d", seed)
				.isEqualTo(RandomHistory.said(history.standings(history.positions)));
		}
	}

	@Test
	void losePositionsNeitherToRevisionsNorToOtherDelegations() {
		for (var seed = 0; seed < 200; seed++) {
			var history = new RandomHistory(seed, 40);
			var standings = history.standings(history.positions);
			history.positions.stream()
				.map(Position::delegation)
				.distinct()
				.forEach((it) -> assertThat(standings.current(it)).last().isEqualTo(last(history.positions, it)));
		}
	}

	private static Position last(List<Position> positions, String delegation) {
		return positions.reversed()
			.stream()
			.filter((it) -> it.delegation().equals(delegation))
			.findFirst()
			.orElseThrow();
	}

	private static List<Position> byDelegation(List<Position> positions) {
		var sorted = positions.stream().sorted(Comparator.comparing(Position::delegation).reversed()).toList();
		var numbered = new ArrayList<Position>();
		for (var position : sorted) {
			var taking = new Taking("x", position.taken(), numbered.size() + 1L, null);
			numbered.add(new Position(position.id(), position.delegation(), List.of(), position.words(),
					position.place(), taking));
		}
		return numbered;
	}

}
