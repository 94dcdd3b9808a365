package org.demarcationmap.demarcation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.journal.Audience;
import org.demarcationmap.journal.Reader;

import org.springframework.stereotype.Component;

/**
 * Tells what a participant may read in the journal: what is for everyone, what is for
 * their roles, and what is for the sides that they belong to.
 */
@Component
public class Readers {

	private final Demarcations demarcations;

	Readers(Demarcations demarcations) {
		this.demarcations = demarcations;
	}

	/**
	 * The audiences to which a participant belongs.
	 */
	public Reader of(Participant participant) {
		return of(participant, this.demarcations.all());
	}

	static Reader of(Participant participant, List<Demarcation> demarcations) {
		var everywhere = new HashSet<>(Set.of(Audience.EVERYONE));
		if (participant.is(new Role.Secretariat())) {
			everywhere.add(Audience.SECRETARIAT);
		}
		participant.bodies().forEach((body) -> everywhere.add(Audience.ofSide(body)));
		var within = new HashMap<String, Set<Audience>>();
		for (var demarcation : demarcations) {
			within.put(demarcation.slug().value(), within(participant, demarcation));
		}
		return new Reader(everywhere, Map.copyOf(within));
	}

	private static Set<Audience> within(Participant participant, Demarcation demarcation) {
		var audiences = new HashSet<Audience>();
		for (var side : participant.coChairedSides(demarcation.slug().value())) {
			audiences.add(Audience.CO_CHAIRS);
			audiences.add(Audience.ofSide(side));
		}
		participant.speaksFor()
			.map(Delegation::name)
			.ifPresent((name) -> demarcation.sidesOf(name)
				.forEach((side) -> audiences.add(Audience.ofSide(side.body().value()))));
		return audiences;
	}

}
