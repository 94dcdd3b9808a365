package org.demarcationmap.journal;

import java.util.Optional;

/**
 * What walking the chain found.
 *
 * @param entries how many sealed entries fit
 * @param fault a sentence that names the first entry which does not fit, or empty
 */
public record Verification(long entries, Optional<String> fault) {

	/**
	 * Tells whether every entry is as it was written, in its place.
	 * @return {@code true} where no fault was found
	 */
	public boolean intact() {
		return this.fault.isEmpty();
	}

}
