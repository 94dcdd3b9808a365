package org.demarcationmap.overlap;

/**
 * A claim of a text of a pair.
 *
 * @param treatment the claim
 * @param text the text
 * @param topic the topic that it treats
 * @param inScope whether the claim brings the text into scope
 */
record ScopeClaim(OverlapTreatment treatment, PathNode text, PathNode topic, boolean inScope) {

	OverlapEdit rejection() {
		return OverlapEdit.rejecting(this.treatment, this.text, this.topic);
	}

}
