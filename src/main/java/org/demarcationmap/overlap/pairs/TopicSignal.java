package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.Map;
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

	private final int common;

	TopicSignal(SignalReads reads, OverlapWeights weights) {
		this.reads = reads;
		this.scoring = new TopicScoring(weights.topic());
		this.common = weights.common();
	}

	@Override
	public Signal signal() {
		return Signal.TOPIC;
	}

	@Override
	public PairIndex index(Texts texts, Reach reach) {
		return index(texts, this.reads.rows("topic", texts, reach));
	}

	private TopicIndex index(Texts texts, Collection<Record> rows) {
		var index = new TopicIndex(texts, this.scoring);
		for (var row : rows) {
			texts.number(row.get("text").asString())
				.ifPresent((text) -> index.put(text, row.get("topic").asString(), row.get("treatedBy").asInt(),
						claim(row)));
		}
		return index;
	}

	private TopicIndex.Claim claim(Record row) {
		var strength = strength(row.get("claim"), DeliverableStatus.valueOf(row.get("status").asString()));
		return claim(new Aspect(row.get("claim").get("aspect").asString()), strength, row.get("itself").asBoolean());
	}

	private TopicIndex.Claim claim(Aspect aspect, double strength, boolean itself) {
		return new TopicIndex.Claim(aspect, itself ? strength : this.scoring.asBroader(strength), itself);
	}

	private double strength(Value claim, DeliverableStatus life) {
		return this.scoring
			.strength(Grade.valueOf(claim.get("grade").asString()), Place.valueOf(claim.get("place").asString()),
					TreatmentStatus.valueOf(claim.get("status").asString()), claim.get("confidence").asDouble(), life)
			.value();
	}

	@Override
	public Sharing sharing(PlannedText planned, Reach reach) {
		var claims = planned.claims().stream().filter((claim) -> claim.topic().treatedBy() <= this.common).toList();
		var topics = claims.stream().map((claim) -> claim.topic().key()).distinct().toList();
		var rows = this.reads.rowsFor("preflight-topic", Map.of("wanted", topics, "aspects", reach.aspects()));
		return Sharing.of(rows, (texts) -> {
			var index = index(texts, rows);
			claims.forEach((claim) -> index.put(texts.planned(), claim.topic().key(), claim.topic().treatedBy(),
					claim(claim)));
			return index;
		});
	}

	private TopicIndex.Claim claim(PlannedClaim claim) {
		var said = claim.said();
		var strength = this.scoring
			.strength(said.grade(), Place.BODY, TreatmentStatus.SUGGESTED, said.confidence().value(),
					DeliverableStatus.UNDER_STUDY)
			.value();
		return claim(said.aspect(), strength, claim.isItself());
	}

	@Override
	public Set<String> holdersWith(Collection<String> texts) {
		return this.reads.keys("topic-holders", texts);
	}

}
