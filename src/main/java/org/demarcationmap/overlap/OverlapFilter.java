package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Which overlaps of a scope are wanted; what is left out does not matter.
 *
 * @param topics only overlaps about one of these topics
 * @param sides only overlaps in which all of these bodies take part
 * @param aspects only overlaps in which a side treats one of these aspects
 * @param minScore only overlaps at least this strong
 */
public record OverlapFilter(@Nullable List<TopicSlug> topics, @Nullable List<BodyCode> sides,
		@Nullable List<Aspect> aspects, @Nullable Double minScore) {

	/** Every overlap. */
	public static final OverlapFilter ALL = new OverlapFilter(null, null, null, null);

	/**
	 * Refuses a filter that no overlap of the scope can fit.
	 * @throws BadArgumentException with what there is to choose from
	 */
	void checkAgainst(Scope scope) {
		check("topic", this.topics, scope.topics());
		check("side", this.sides, scope.sides());
		if (!scope.aspects().isEmpty()) {
			check("aspect", this.aspects, scope.countedAspects());
		}
		if (this.minScore != null && !(this.minScore >= 0 && this.minScore <= 1)) {
			throw new BadArgumentException(ErrorCode.BAD_ARGUMENT,
					"`minScore` is %s: choose a number from 0 to 1.".formatted(this.minScore));
		}
	}

	boolean fits(Overlap overlap) {
		var bodies = overlap.sides().stream().map(OverlapSide::body).toList();
		return (this.topics == null || this.topics.contains(overlap.topic().slug()))
				&& (this.sides == null || new HashSet<>(bodies).containsAll(this.sides))
				&& (this.minScore == null || overlap.score().value() >= this.minScore) && fitsAspects(overlap);
	}

	private boolean fitsAspects(Overlap overlap) {
		var wanted = this.aspects;
		return wanted == null
				|| overlap.sides().stream().flatMap((side) -> side.aspects().stream()).anyMatch(wanted::contains);
	}

	private static <T> void check(String what, @Nullable Collection<T> wanted, Collection<T> inScope) {
		if (wanted == null) {
			return;
		}
		wanted.stream().filter((value) -> !inScope.contains(value)).findFirst().ifPresent((value) -> {
			throw new BadArgumentException(ErrorCode.OUT_OF_SCOPE,
					"The %s \"%s\" is not in scope here: choose among %s.".formatted(what, value,
							inScope.stream().map(Object::toString).collect(Collectors.joining(", "))));
		});
	}

}
