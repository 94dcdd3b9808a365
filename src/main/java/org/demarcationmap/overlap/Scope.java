package org.demarcationmap.overlap;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;

/**
 * Between whom and about what overlaps are looked for. The order in which things are
 * named does not matter: two scopes of the same things are equal.
 *
 * @param owner an opaque key under which the findings are filed
 * @param sides the bodies, at least two
 * @param topics the topics in scope; none means that nothing is in scope yet
 * @param aspects the aspects that are told apart; none means all. {@link Aspect#WHOLE} is
 * always in scope
 */
public record Scope(String owner, List<BodyCode> sides, List<TopicSlug> topics, List<Aspect> aspects) {

	public Scope {
		if (owner.isBlank()) {
			throw new IllegalArgumentException("A scope needs an owner, under whose key its findings are filed.");
		}
		sides = sides.stream().distinct().sorted(SideOrder.NATURAL).toList();
		topics = topics.stream().distinct().sorted((one, other) -> one.value().compareTo(other.value())).toList();
		aspects = aspects.stream().distinct().sorted((one, other) -> one.value().compareTo(other.value())).toList();
		if (sides.size() < 2) {
			throw new IllegalArgumentException(
					"Only " + sides + " is named as a side: overlaps are found between two bodies or more.");
		}
	}

	/**
	 * The aspects that a treatment may have to count.
	 * @return those in scope and the whole topic; empty where all count
	 */
	public List<Aspect> countedAspects() {
		return this.aspects.isEmpty() ? List.of()
				: Stream.concat(Stream.of(Aspect.WHOLE), this.aspects.stream()).distinct().toList();
	}

}
