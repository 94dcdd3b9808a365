package org.demarcationmap.demarcation.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Position.Place;

/**
 * The positions that no later one of the same delegation replaced.
 *
 * @param byDelegation the positions by the name of the delegation, oldest first
 */
public record CurrentPositions(Map<String, List<Position>> byDelegation) {

	static CurrentPositions among(Collection<Position> positions) {
		return new CurrentPositions(positions.stream()
			.sorted(Comparator.comparingLong((position) -> position.taking().order()))
			.collect(Collectors.groupingBy(Position::delegation, TreeMap::new,
					Collectors.collectingAndThen(Collectors.toList(), CurrentPositions::unreplaced))));
	}

	private static List<Position> unreplaced(List<Position> ordered) {
		var kept = new ArrayList<Position>();
		for (var position : ordered) {
			kept.removeIf((earlier) -> replaces(position.place(), earlier.place()));
			kept.add(position);
		}
		return List.copyOf(kept);
	}

	/**
	 * Tells whether a position takes the place of an earlier one of the same delegation.
	 * @param later what the later one speaks of
	 * @param earlier what the earlier one speaks of
	 * @return {@code true} where nothing of the earlier one is left
	 */
	public static boolean replaces(Place later, Place earlier) {
		return later.clause().isEmpty() || later.isSameAs(earlier);
	}

}
