package org.demarcationmap.overlap.graphql;

import org.demarcationmap.overlap.Evidence;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.PathNode;
import org.demarcationmap.overlap.SignalScore;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Writes scores as numbers and keys as ids, and says what is left out.
 */
@Controller
class ScoreController {

	private final OverlapWeights weights;

	ScoreController(OverlapWeights weights) {
		this.weights = weights;
	}

	@SchemaMapping(typeName = "OverlapConnection")
	int pairsPerDeliverable() {
		return this.weights.perText();
	}

	@SchemaMapping
	double score(Overlap overlap) {
		return overlap.score().value();
	}

	@SchemaMapping
	double score(SignalScore signal) {
		return signal.score().value();
	}

	@SchemaMapping
	double part(SignalScore signal) {
		return signal.part().value();
	}

	@SchemaMapping
	double score(Evidence evidence) {
		return evidence.score().value();
	}

	@SchemaMapping
	String id(PathNode node) {
		return node.key();
	}

}
