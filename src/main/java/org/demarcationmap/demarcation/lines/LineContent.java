package org.demarcationmap.demarcation.lines;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A version of the line with the evidence it rests on, frozen when it was concluded.
 *
 * @param demarcation the slug of the demarcation
 * @param title what the demarcation is about
 * @param rehearsal whether the demarcation only practises
 * @param version from 1
 * @param agreed when the last co-chair concluded
 * @param provisional whether a side's body has still to endorse it
 * @param sides the codes of the sides' bodies
 * @param allocations the allocations by topic and aspect
 * @param cards the overlaps on the topics of the allocations, as they were then
 */
public record LineContent(String demarcation, String title, boolean rehearsal, int version, Instant agreed,
		boolean provisional, List<String> sides, List<Allocation> allocations, List<Card> cards) {

	/**
	 * An overlap as it was found when the line was concluded.
	 *
	 * @param topic the topic's slug
	 * @param score the score, between 0 and 1
	 * @param methodVersion the version of the method that found it
	 * @param sentence the finding in words
	 * @param paths the paths that prove it
	 */
	public record Card(String topic, double score, String methodVersion, String sentence, List<String> paths) {

	}

	static List<Allocation> replace(List<Allocation> earlier, List<Allocation> concluded) {
		var kept = earlier.stream().filter((old) -> concluded.stream().noneMatch((it) -> samePlace(it, old)));
		return Stream.concat(kept, concluded.stream())
			.sorted(Comparator.comparing(Allocation::topic).thenComparing(Allocation::aspect))
			.toList();
	}

	private static boolean samePlace(Allocation one, Allocation other) {
		return one.topic().equals(other.topic()) && one.aspect().equals(other.aspect());
	}

}
