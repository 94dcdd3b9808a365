package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.DeliverableName;
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
 * @param kinds only overlaps about these
 * @param signals by these signals alone
 * @param deliverables only overlaps in which one of these Deliverables takes part, by
 * name
 * @param sleeping whether those are wanted that sleep; else those that are awake
 * @param parties only overlaps in which all of these take part, as the matrix names them
 */
public record OverlapFilter(@Nullable List<TopicSlug> topics, @Nullable List<BodyCode> sides,
		@Nullable List<Aspect> aspects, @Nullable Double minScore, @Nullable List<OverlapKind> kinds,
		@Nullable List<Signal> signals, @Nullable List<DeliverableName> deliverables, @Nullable Boolean sleeping,
		@Nullable List<PartyName> parties) {

	private static final int CHOICES = 20;

	/** Every overlap. */
	public static final OverlapFilter ALL = new OverlapFilter(null, null, null, null, null, null, null, null, null);

	/**
	 * Refuses a filter that no overlap of the scope can fit.
	 * @throws BadArgumentException with what there is to choose from
	 */
	public void checkAgainst(Scope scope) {
		check("topic", this.topics, scope.topics());
		check("side", this.sides, scope.sides());
		if (this.parties != null) {
			check("body", this.parties.stream().map(PartyName::body).toList(), scope.sides());
		}
		if (!scope.aspects().isEmpty()) {
			check("aspect", this.aspects, scope.countedAspects());
		}
		if (this.signals != null && this.signals.isEmpty()) {
			throw new BadArgumentException(ErrorCode.BAD_ARGUMENT,
					"`signals` is empty: name one of %s at least, or leave it out for all."
						.formatted(Stream.of(Signal.values()).map(Enum::name).collect(Collectors.joining(", "))));
		}
		if (this.minScore != null && !(this.minScore >= 0 && this.minScore <= 1)) {
			throw new BadArgumentException(ErrorCode.BAD_ARGUMENT,
					"`minScore` is %s: choose a number from 0 to 1.".formatted(this.minScore));
		}
	}

	/** Whether a signal counts. */
	public boolean uses(Signal signal) {
		return this.signals == null || this.signals.contains(signal);
	}

	private static <T> void check(String what, @Nullable Collection<T> wanted, Collection<T> inScope) {
		if (wanted == null) {
			return;
		}
		wanted.stream().filter((value) -> !inScope.contains(value)).findFirst().ifPresent((value) -> {
			throw new BadArgumentException(ErrorCode.OUT_OF_SCOPE,
					"The %s \"%s\" is not in scope here: choose among %s.".formatted(what, value, choices(inScope)));
		});
	}

	private static String choices(Collection<?> inScope) {
		var some = inScope.stream().limit(CHOICES).map(Object::toString).collect(Collectors.joining(", "));
		return (inScope.size() > CHOICES) ? some + " and " + (inScope.size() - CHOICES) + " more" : some;
	}

}
