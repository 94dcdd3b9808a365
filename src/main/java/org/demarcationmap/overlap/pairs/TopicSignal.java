package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Signal;
import org.demarcationmap.overlap.TopicScoring;

/**
 * Both texts treat the same topic.
 */
@Component
class TopicSignal implements PairSignal {

	private final SignalReads reads;

	private final TopicScoring scoring;

	TopicSignal(SignalReads reads, OverlapWeights weights) {
		this.reads = reads;
		this.scoring = new TopicScoring(weights.topic());
	}

	@Override
	public Signal signal() {
		return Signal.TOPIC;
	}

	@Override
	public PairIndex index(Texts texts, Reach reach) {
		var index = new TopicIndex(texts, this.scoring);
		for (var row : this.reads.rows("topic", texts, reach)) {
			texts.number(row.get("text").asString())
				.ifPresent((text) -> index.put(text, row.get("topic").asString(), row.get("treatedBy").asInt(),
						claim(row)));
		}
		return index;
	}

	private TopicIndex.Claim claim(Record row) {
		var itself = row.get("itself").asBoolean();
		var strength = strength(row.get("claim"), DeliverableStatus.valueOf(row.get("status").asString()));
		return new TopicIndex.Claim(new Aspect(row.get("claim").get("aspect").asString()),
				itself ? strength : this.scoring.asBroader(strength), itself);
	}

	private double strength(Value claim, DeliverableStatus life) {
		return this.scoring
			.strength(Grade.valueOf(claim.get("grade").asString()), Place.valueOf(claim.get("place").asString()),
					TreatmentStatus.valueOf(claim.get("status").asString()), claim.get("confidence").asDouble(), life)
			.value();
	}

	@Override
	public Set<String> holdersWith(Collection<String> texts) {
		return this.reads.keys("topic-holders", texts);
	}

}
