package org.demarcationmap.overlap.preflight;

import org.demarcationmap.overlap.OverlapParty;
import org.demarcationmap.overlap.Score;

/**
 * Somebody to liaise with, and why.
 *
 * @param party the Question, or the body where the Question is not known
 * @param strongest the key of the text that overlaps most
 * @param name the name of that text
 * @param score how strongly it does
 * @param overlaps how many texts of the party overlap
 */
public record PreflightLiaison(OverlapParty party, String strongest, String name, Score score, int overlaps) {

	/** The same with a weaker overlap more. */
	PreflightLiaison andAnother() {
		return new PreflightLiaison(this.party, this.strongest, this.name, this.score, this.overlaps + 1);
	}

	/** Why, in a sentence. */
	public String reason() {
		var most = this.name + " overlaps most, with a score of " + this.score;
		return switch (this.overlaps) {
			case 1 -> this.name + " overlaps, with a score of " + this.score + ".";
			case 2 -> most + "; another text does, too.";
			default -> most + "; " + (this.overlaps - 1) + " more texts do, too.";
		};
	}

}
