package org.demarcationmap.demarcation.annotations;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.access.Participant;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;

/**
 * What a participant sees in a demarcation.
 *
 * @param sides the codes of the sides to which the participant belongs
 * @param coChair whether the participant co-chairs one of them
 */
public record Sight(List<String> sides, boolean coChair) {

	public Sight {
		sides = List.copyOf(sides);
	}

	/**
	 * What a participant sees: all of a side belong to it, its co-chairs, the experts of
	 * its body and those who speak for its delegations.
	 * @param participant who reads
	 * @param demarcation where
	 * @return what may be seen beside what all see
	 */
	public static Sight of(Participant participant, Demarcation demarcation) {
		var coChaired = participant.coChairedSides(demarcation.slug().value());
		var bodies = demarcation.bodies().stream().map(BodyCode::value).toList();
		var spokenFor = participant.speaksFor()
			.stream()
			.flatMap((delegation) -> demarcation.sidesOf(delegation.name()).stream())
			.map((side) -> side.body().value());
		var sides = Stream.of(coChaired.stream(), participant.bodies().stream().filter(bodies::contains), spokenFor)
			.flatMap((its) -> its)
			.distinct()
			.toList();
		return new Sight(sides, !coChaired.isEmpty());
	}

	boolean sees(Visibility visibility) {
		return switch (visibility.circle()) {
			case ALL -> true;
			case SIDE -> this.sides.contains(String.valueOf(visibility.side()));
			case CO_CHAIRS -> this.coChair;
		};
	}

}
