package org.demarcationmap.overlap.preflight;

import org.demarcationmap.overlap.words.PlannedWords;

/**
 * How much of title and scope could be read by words.
 *
 * @param words how many different words they say
 * @param known how many of them a text of the catalogue says
 */
public record PreflightReading(int words, int known) {

	static PreflightReading of(PlannedWords words) {
		return new PreflightReading(words.said(), words.known());
	}

	/** The same in a sentence. */
	public String text() {
		if (this.words == 0) {
			return "Title and scope say no word that tells anything, so nothing could be found by wording.";
		}
		var told = "Of " + this.words + " different words of title and scope, texts of the catalogue say " + this.known;
		return (this.known > 0) ? told + "."
				: told + ": nothing could be found by wording. The catalogue is written in English.";
	}

}
