package org.demarcationmap.demarcation.cases;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * The secretariat set what a demarcation is about.
 */
record ScopeSet(String slug, List<String> added, List<String> removed, List<String> aspects,
		String source) implements DemarcationEvent {

	static ScopeSet between(Demarcation before, Demarcation after, String source) {
		return new ScopeSet(after.slug().value(), without(after.topics(), before.topics()),
				without(before.topics(), after.topics()), after.aspects().stream().map(Object::toString).toList(),
				source);
	}

	private static <T> List<String> without(Collection<T> some, Collection<T> others) {
		var left = new LinkedHashSet<T>(some);
		left.removeAll(Set.copyOf(others));
		return left.stream().map(Object::toString).toList();
	}

	@Override
	public String subject() {
		return this.slug;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("added", this.added, "removed", this.removed, "aspects", this.aspects, "source", this.source);
	}

}
