package org.demarcationmap.demarcation.agreement;

import java.time.Instant;

import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.proposals.Concern;

/**
 * Who has to deal with an open concern. It climbs by age alone and stays at the last
 * level: it never lapses, and blocks at each.
 */
public enum ConcernLevel {

	/** The co-chairs of the sides. */
	CO_CHAIRS(0, "the co-chairs"),
	/** The management teams of the sides' bodies. */
	MANAGEMENT_TEAMS(1, "the management teams"),
	/** Nobody could settle it: it is recorded as a disagreement. */
	RECORDED_AS_DISAGREEMENT(2, "recorded as disagreement");

	private final int climbs;

	private final String words;

	ConcernLevel(int climbs, String words) {
		this.climbs = climbs;
		this.words = words;
	}

	/**
	 * How far a concern has climbed.
	 * @param concern an open concern
	 * @param rules the rules by which its proposal goes
	 * @param now the moment at which it is looked at
	 * @return one level for each time that the rules give
	 */
	public static ConcernLevel of(Concern concern, Rules rules, Instant now) {
		var climbs = concern.age(now).dividedBy(rules.escalation());
		return values()[(int) Math.min(climbs, values().length - 1L)];
	}

	/**
	 * The moment at which a concern climbs to a level.
	 * @param concern the concern
	 * @param rules the rules by which its proposal goes
	 * @return the moment; that of its raising for the first level
	 */
	public Instant reachedBy(Concern concern, Rules rules) {
		return concern.raised().at().plus(rules.escalation().multipliedBy(this.climbs));
	}

	public String words() {
		return this.words;
	}

}
