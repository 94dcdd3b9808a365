package org.demarcationmap.demarcation.lines;

import java.util.List;

/**
 * How two versions of a line differ.
 *
 * @param from one version
 * @param to the other one
 */
public record LineDiff(AgreedLine from, AgreedLine to) {

	/**
	 * The places at which they differ.
	 * @return by topic and aspect; empty where they say the same
	 */
	public List<AllocationChange> changes() {
		return AllocationChange.between(this.from.allocations(), this.to.allocations());
	}

}
