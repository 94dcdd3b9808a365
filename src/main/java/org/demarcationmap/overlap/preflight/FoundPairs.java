package org.demarcationmap.overlap.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.overlap.OverlapParty;
import org.demarcationmap.overlap.pairs.Pair;
import org.demarcationmap.overlap.pairs.PlannedText;
import org.demarcationmap.overlap.preflight.ResponsibleParties.Responsibility;

/**
 * The pairs that were found, strongest first, those with texts of the own body told
 * apart.
 *
 * @param own with texts for which nobody else is responsible
 * @param others with all others
 * @param responsible who is responsible for the texts
 */
record FoundPairs(List<Pair> own, List<Pair> others, Map<String, List<Responsibility>> responsible) {

	static FoundPairs of(List<Pair> pairs, Map<String, List<Responsibility>> responsible,
			@Nullable OverlapParty party) {
		var divided = pairs.stream()
			.collect(
					Collectors.partitioningBy((pair) -> isOwn(responsible.getOrDefault(text(pair), List.of()), party)));
		return new FoundPairs(divided.getOrDefault(true, List.of()), divided.getOrDefault(false, List.of()),
				responsible);
	}

	private static boolean isOwn(List<Responsibility> responsible, @Nullable OverlapParty party) {
		return party != null && !responsible.isEmpty()
				&& responsible.stream().allMatch((one) -> one.party().body().equals(party.body()));
	}

	private static String text(Pair pair) {
		return pair.otherThan(PlannedText.KEY);
	}

	/**
	 * Whom to liaise with: who has the strongest overlap first, then who has most.
	 * @param party who would be responsible, and need not be asked
	 */
	List<PreflightLiaison> liaisons(@Nullable OverlapParty party) {
		var found = new LinkedHashMap<OverlapParty, PreflightLiaison>();
		for (var pair : this.others) {
			for (var one : this.responsible.getOrDefault(text(pair), List.of())) {
				if (party == null || !one.party().body().equals(party.body())) {
					found.merge(one.party(), new PreflightLiaison(one.party(), one.text(), one.name(), pair.score(), 1),
							(known, _) -> known.andAnother());
				}
			}
		}
		var ranked = new ArrayList<>(found.values());
		ranked.sort(Comparator.comparing(PreflightLiaison::score)
			.reversed()
			.thenComparing(Comparator.comparingInt(PreflightLiaison::overlaps).reversed())
			.thenComparing((liaison) -> liaison.party().name()));
		return ranked;
	}

}
