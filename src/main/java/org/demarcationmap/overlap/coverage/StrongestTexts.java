package org.demarcationmap.overlap.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.OverlapDeliverable;
import org.demarcationmap.overlap.OverlapTreatment;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Strength;
import org.demarcationmap.overlap.TopicScoring;

/**
 * Orders texts by how strongly they treat a topic, as overlaps weigh it.
 */
@Component
class StrongestTexts {

	private final TopicScoring scoring;

	StrongestTexts(OverlapWeights weights) {
		this.scoring = new TopicScoring(weights.topic());
	}

	/** Strongest first, then by name; the last key is unique. */
	Comparator<OverlapDeliverable> first() {
		return Comparator.comparing(this::strength)
			.reversed()
			.thenComparing((text) -> text.name().value())
			.thenComparing((text) -> treatment(text).key());
	}

	private Strength strength(OverlapDeliverable text) {
		var treatment = treatment(text);
		return this.scoring.strength(treatment.grade(), treatment.place(), treatment.status(),
				treatment.confidence().value(), text.status());
	}

	private static OverlapTreatment treatment(OverlapDeliverable text) {
		return Objects.requireNonNull(text.treatment(), "A text that is weighed has a treatment.");
	}

	/** Each text once, by its strongest treatment, which stands first. */
	static List<OverlapDeliverable> once(Collection<OverlapDeliverable> strongestFirst) {
		var texts = new LinkedHashMap<String, OverlapDeliverable>();
		strongestFirst.forEach((text) -> texts.putIfAbsent(text.key(), text));
		return List.copyOf(texts.values());
	}

}
