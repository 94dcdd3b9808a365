package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Service;

import org.demarcationmap.overlap.findings.Upkeep;

/**
 * The computations of all overlaps of a scope, on whichever application node they run.
 */
@Service
public class OverlapComputations {

	private final Upkeep upkeep;

	OverlapComputations(Upkeep upkeep) {
		this.upkeep = upkeep;
	}

	/** How the overlaps of scopes stand, in one call and without changing anything. */
	public Map<Scope, FindingsState> states(Collection<Scope> scopes) {
		return this.upkeep.states(scopes);
	}

	/** Lets a computation that was stopped begin again when it is wanted. */
	public void allow(Scope scope) {
		this.upkeep.allow(scope);
	}

	/** Has the overlaps of a scope brought up to date while nobody waits. */
	public void begin(Scope scope) {
		this.upkeep.begin(scope);
	}

	/**
	 * Stops the computation that is under way. It begins again when somebody asks for
	 * that, or when so much changed that everything is counted anew.
	 * @return whether one was under way
	 */
	public boolean stop(Scope scope) {
		return this.upkeep.stop(scope);
	}

}
