package org.demarcationmap.overlap.findings;

import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.words.Counting;

/**
 * What findings rest on beside the texts: the method with its weights, and the counts.
 */
@Component
class Basis {

	private final OverlapWeights weights;

	private final Counting counting;

	Basis(OverlapWeights weights, Counting counting) {
		this.weights = weights;
		this.counting = counting;
	}

	/** What findings that are made now rest on. */
	String now() {
		return of(this.counting.version());
	}

	/** What findings that are made by these counts rest on. */
	String of(int version) {
		return this.weights.methodVersion() + "/" + version;
	}

	/** Whether nothing was ever counted. */
	boolean isMissing() {
		return this.counting.version() == 0;
	}

}
