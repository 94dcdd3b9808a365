package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Looks for few statements whose withdrawal makes a pair disappear: again and again those
 * that take most of the score, until it is too low to be told. Where fewer claims keep
 * the pair in scope, it is those.
 */
final class PairDissolution {

	private final PairBasis basis;

	private final List<Set<String>> choices;

	PairDissolution(PairBasis basis) {
		this.basis = basis;
		this.choices = choices(basis);
	}

	/**
	 * Every statement alone, and of each joint those that close all its ways at one
	 * place.
	 */
	private static List<Set<String>> choices(PairBasis basis) {
		var choices = new LinkedHashSet<Set<String>>();
		for (var joint : basis.joints()) {
			joint.statements().forEach((statement) -> choices.add(Set.of(statement)));
			choices.addAll(joint.closings());
		}
		if (basis.isFoundByWording()) {
			choices.add(Set.of(PairBasis.WORDING));
		}
		return List.copyOf(choices);
	}

	/** The statements in the order in which they are to be withdrawn. */
	List<String> withdrawn() {
		var withdrawn = new LinkedHashSet<String>();
		while (!this.basis.isGoneWithout(withdrawn)) {
			var next = best(withdrawn);
			if (next == null) {
				break;
			}
			next.stream().sorted().forEach(withdrawn::add);
		}
		var needed = needed(withdrawn);
		var inScope = this.basis.inScope();
		return (inScope != null && inScope.size() < needed.size()) ? inScope.stream().sorted().toList() : needed;
	}

	/** What takes most of the score for each statement. */
	private @Nullable Set<String> best(Collection<String> withdrawn) {
		var before = this.basis.without(withdrawn).value();
		Set<String> best = null;
		var most = 0.0;
		for (var choice : this.choices) {
			var after = union(withdrawn, choice);
			var taken = (before - this.basis.without(after).value()) / Math.max(1, after.size() - withdrawn.size());
			if (taken > most) {
				most = taken;
				best = choice;
			}
		}
		return best;
	}

	/** Leaves out what turned out not to be needed. */
	private List<String> needed(Collection<String> withdrawn) {
		var needed = new ArrayList<>(withdrawn);
		for (var statement : withdrawn) {
			var others = needed.stream().filter((one) -> !one.equals(statement)).toList();
			if (this.basis.isGoneWithout(others)) {
				needed.remove(statement);
			}
		}
		return needed;
	}

	private static Set<String> union(Collection<String> some, Collection<String> others) {
		var all = new HashSet<>(some);
		all.addAll(others);
		return all;
	}

}
