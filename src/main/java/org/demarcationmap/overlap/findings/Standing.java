package org.demarcationmap.overlap.findings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.demarcationmap.overlap.FindingsState;
import org.demarcationmap.overlap.FindingsState.Computation;
import org.demarcationmap.overlap.findings.FindingSet.State;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * How the findings of an owner stand towards the catalogue.
 *
 * @param changes how many changes were not taken up yet
 * @param counted whether anything was ever counted
 * @param basis what findings that are made now rest on
 * @param sets the sets of the owner that are not past
 */
record Standing(int changes, boolean counted, String basis, List<FindingSet> sets) {

	Standing {
		sets = List.copyOf(sets);
	}

	/** Whether what changed can be taken up while somebody waits. */
	boolean isQuick() {
		return this.changes <= Uptake.FEW && this.counted;
	}

	boolean isUpToDate(Reach reach) {
		return this.changes == 0 && isCurrent(reach);
	}

	/** Whether the findings that are read are what is wanted, but for the changes. */
	boolean isCurrent(Reach reach) {
		return any((set) -> set.is(State.CURRENT) && set.restsOn(reach, this.basis));
	}

	/** Whether somebody stopped the computation of what is wanted. */
	boolean isStopped(Reach reach) {
		return any((set) -> set.is(State.STOPPED) && set.restsOn(reach, this.basis));
	}

	/** Whether findings of the owner are being computed, here or on another node. */
	boolean isBeingComputed(Instant now) {
		return any((set) -> set.isBeingComputed(now));
	}

	Optional<FindingSet> in(State state) {
		return this.sets.stream().filter((set) -> set.is(state)).findFirst();
	}

	/** The same for a reader. */
	FindingsState state(boolean upToDate) {
		var computed = in(State.CURRENT).map((set) -> set.pace().begun());
		var computation = in(State.BEGUN).or(() -> in(State.STOPPED))
			.filter((_) -> !upToDate)
			.map(Standing::computation);
		return new FindingsState(upToDate, computed.orElse(null), computation.orElse(null));
	}

	private static Computation computation(FindingSet set) {
		return new Computation(set.pace().begun(), set.pace().done(), set.pace().of(), set.is(State.STOPPED));
	}

	private boolean any(Predicate<FindingSet> holds) {
		return this.sets.stream().anyMatch(holds);
	}

}
