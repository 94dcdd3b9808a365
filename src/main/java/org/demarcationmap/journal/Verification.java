package org.demarcationmap.journal;

import java.util.Optional;

/**
 * What walking the chain found.
 *
 * @param entries how many sealed entries fit, from the first on
 * @param hash the hash of the last that fits, or empty before the first: whoever notes it
 * elsewhere can tell later whether the journal up to there was written anew
 * @param fault a sentence that names the first entry which does not fit, or empty
 */
public record Verification(long entries, String hash, Optional<String> fault) {

	/**
	 * Tells whether every entry is as it was written, in its place.
	 * @return {@code true} where no fault was found
	 */
	public boolean intact() {
		return this.fault.isEmpty();
	}

	/**
	 * The result in words.
	 * @return a sentence, or two
	 */
	public String sentence() {
		var fitting = (this.entries == 1) ? "1 entry fits" : this.entries + " entries fit";
		return this.fault.map((it) -> it + " Before it, " + fitting + ".")
			.orElseGet(() -> "The journal is intact: " + fitting + ", and the chain ends with " + this.hash + ".");
	}

}
