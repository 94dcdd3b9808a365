package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;

/**
 * The strongest treatments of one side, which stand for the side: of all, and of each
 * aspect. Pairs are made of these only, so their number grows with the aspects and not
 * with the Deliverables.
 */
record Strongest(Weighed overall, Map<Aspect, Weighed> byAspect) {

	static Strongest of(Collection<Weighed> side) {
		var byAspect = new LinkedHashMap<Aspect, Weighed>();
		var sorted = side.stream().sorted(Weighed.STRONGEST_FIRST).toList();
		sorted.forEach((weighed) -> byAspect.putIfAbsent(weighed.aspect(), weighed));
		return new Strongest(sorted.getFirst(), byAspect);
	}

	/**
	 * The pairs among which the strongest of both sides certainly is: a pair that counts
	 * in full shares an aspect or has the whole topic on one side, and no other is
	 * stronger than the two strongest.
	 */
	Stream<Pair> pairsWith(Strongest other) {
		var sameAspect = this.byAspect.keySet().stream().map((aspect) -> pair(of(aspect), other.of(aspect)));
		var others = Stream.of(Optional.of(new Pair(this.overall, other.overall)),
				pair(of(Aspect.WHOLE), Optional.of(other.overall)),
				pair(Optional.of(this.overall), other.of(Aspect.WHOLE)));
		return Stream.concat(sameAspect, others).flatMap(Optional::stream);
	}

	private Optional<Weighed> of(Aspect aspect) {
		return Optional.ofNullable(this.byAspect.get(aspect));
	}

	private static Optional<Pair> pair(Optional<Weighed> left, Optional<Weighed> right) {
		return left.flatMap((one) -> right.map((other) -> new Pair(one, other)));
	}

	/**
	 * A treatment of either side.
	 */
	record Pair(Weighed left, Weighed right) {
	}

}
