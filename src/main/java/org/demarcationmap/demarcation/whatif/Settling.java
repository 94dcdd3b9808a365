package org.demarcationmap.demarcation.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.clauses.Shares;
import org.demarcationmap.overlap.Overlap;

/**
 * Tells which overlaps the clauses of a proposal would settle. An overlap is settled once
 * it is said who is responsible for everything that it is about; its texts stay as they
 * are.
 */
final class Settling {

	private final Map<ClauseKey, Clause> clauses = new LinkedHashMap<>();

	private final Set<Aspect> aspects;

	/**
	 * Prepares the clauses of a proposal.
	 * @param clauses what it says
	 * @param aspects what can be done about a topic in its demarcation
	 */
	Settling(List<Clause> clauses, Collection<Aspect> aspects) {
		clauses.forEach((clause) -> this.clauses.put(clause.key(), clause));
		this.aspects = new LinkedHashSet<>(aspects);
		this.aspects.remove(Aspect.WHOLE);
	}

	Outlook of(Overlap overlap) {
		var settling = new LinkedHashSet<String>();
		var open = new LinkedHashSet<String>();
		for (var place : Contested.in(overlap)) {
			var deciding = deciding(place);
			if (deciding.isEmpty()) {
				open.add("the proposal does not speak of " + named(place));
			}
			for (var clause : deciding) {
				if (clause.arrangement() == Arrangement.DEFERRED) {
					open.add("it defers " + named(clause.key()));
				}
				else {
					settling.add(said(clause));
				}
			}
		}
		return open.isEmpty() ? new Outlook(overlap, true, "Settled: " + String.join("; ", settling) + ".")
				: new Outlook(overlap, false, "It stays: " + String.join("; ", open) + ".");
	}

	/**
	 * The clauses that together decide a topic and aspect: its own, that on the whole
	 * topic, or, for the whole topic, those on each of its aspects.
	 */
	private List<Clause> deciding(ClauseKey place) {
		var own = this.clauses.get(place);
		if (own != null) {
			return List.of(own);
		}
		var whole = this.clauses.get(new ClauseKey(place.topic(), Aspect.WHOLE));
		if (whole != null) {
			return List.of(whole);
		}
		return place.aspect().equals(Aspect.WHOLE) ? onEachAspect(place.topic()) : List.of();
	}

	private List<Clause> onEachAspect(TopicSlug topic) {
		var found = new ArrayList<Clause>();
		for (var aspect : this.aspects) {
			var clause = this.clauses.get(new ClauseKey(topic, aspect));
			if (clause == null) {
				return List.of();
			}
			found.add(clause);
		}
		return found;
	}

	private static String named(ClauseKey place) {
		return place.aspect().equals(Aspect.WHOLE) ? "the whole of '" + place.topic() + "'"
				: place.aspect() + " of '" + place.topic() + "'";
	}

	private static String said(Clause clause) {
		var who = String.join(" and ", Shares.names(clause.responsible()));
		return switch (clause.arrangement()) {
			case SOLE -> who + " alone is responsible for " + named(clause.key());
			case JOINT -> who + " are responsible together for " + named(clause.key());
			case EXTERNAL -> who + ", outside the sides, is responsible for " + named(clause.key());
			case DEFERRED -> "nobody is responsible yet for " + named(clause.key());
		};
	}

}
