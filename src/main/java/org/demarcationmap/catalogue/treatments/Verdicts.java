package org.demarcationmap.catalogue.treatments;

import java.util.Map;
import java.util.TreeMap;

import org.demarcationmap.catalogue.TreatmentStatus;

/**
 * The present verdicts of bodies on one claim. One body alone neither confirms nor
 * rejects: the catalogue is the ground that several stand on.
 *
 * @param byBody the verdicts by the code of the body
 * @param before where the claim stood before any body reviewed it
 */
record Verdicts(Map<String, Verdict> byBody, TreatmentStatus before) {

	private static final int ENOUGH = 2;

	Verdicts {
		byBody = Map.copyOf(byBody);
	}

	Verdicts with(String body, Verdict verdict) {
		var all = new TreeMap<>(this.byBody);
		all.put(body, verdict);
		return new Verdicts(all, this.before);
	}

	TreatmentStatus status() {
		var agreeing = count(Verdict.AGREE);
		var disagreeing = count(Verdict.DISAGREE);
		if (differ(agreeing, disagreeing)) {
			return TreatmentStatus.DISPUTED;
		}
		if (agreeing >= ENOUGH) {
			return TreatmentStatus.CONFIRMED;
		}
		return (disagreeing >= ENOUGH) ? TreatmentStatus.REJECTED : this.before;
	}

	/** Bodies differ among themselves, or with what was settled before. */
	private boolean differ(long agreeing, long disagreeing) {
		var doubted = disagreeing == 1 && this.before == TreatmentStatus.CONFIRMED;
		var defended = agreeing == 1 && this.before == TreatmentStatus.REJECTED;
		return (agreeing > 0 && disagreeing > 0) || doubted || defended;
	}

	private long count(Verdict verdict) {
		return this.byBody.values().stream().filter((it) -> it == verdict).count();
	}

}
