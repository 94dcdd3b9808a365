package org.demarcationmap.overlap;

import java.util.List;
import java.util.Optional;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.Verification;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A treatment in a test, which starts as strong as one can be and is then changed.
 */
@NullMarked
record Treating(String body, String text, Grade grade, Place place, Aspect aspect, TreatmentStatus status,
		DeliverableStatus life, Verification verification, @Nullable KnownQuestion question) {

	static final KnownQuestion FIRST = new KnownQuestion("key-of-Q1/2", QuestionNumber.parse("Q1/2"),
			StudyPeriod.parse("2025-2028"));

	static Treating by(String body, String text) {
		return new Treating(body, text, Grade.MAIN, Place.BODY, Aspect.WHOLE, TreatmentStatus.CONFIRMED,
				DeliverableStatus.IN_FORCE, Verification.VERIFIED, null);
	}

	static OverlapTopic topic(int treatedBy) {
		return new OverlapTopic("key-of-topic", new TopicSlug("iot-identifier-requirements"),
				"IoT identifier requirements", treatedBy);
	}

	static Optional<Overlap> overlap(OverlapWeights weights, int treatedBy, List<Treating> treatments) {
		var finding = new TopicFinding(weights, topic(treatedBy));
		treatments.forEach((treatment) -> finding.add(treatment.end()));
		return finding.filedUnder("owner");
	}

	static Overlap overlap(Treating... treatments) {
		return overlap(OverlapWeights.DEFAULT, 2, List.of(treatments)).orElseThrow();
	}

	Treating with(Grade other) {
		return new Treating(this.body, this.text, other, this.place, this.aspect, this.status, this.life,
				this.verification, this.question);
	}

	Treating with(Place other) {
		return new Treating(this.body, this.text, this.grade, other, this.aspect, this.status, this.life,
				this.verification, this.question);
	}

	Treating with(Aspect other) {
		return new Treating(this.body, this.text, this.grade, this.place, other, this.status, this.life,
				this.verification, this.question);
	}

	Treating with(TreatmentStatus other) {
		return new Treating(this.body, this.text, this.grade, this.place, this.aspect, other, this.life,
				this.verification, this.question);
	}

	Treating with(DeliverableStatus other) {
		return new Treating(this.body, this.text, this.grade, this.place, this.aspect, this.status, other,
				this.verification, this.question);
	}

	Treating with(Verification other) {
		return new Treating(this.body, this.text, this.grade, this.place, this.aspect, this.status, this.life, other,
				this.question);
	}

	Treating with(KnownQuestion other) {
		return new Treating(this.body, this.text, this.grade, this.place, this.aspect, this.status, this.life,
				this.verification, other);
	}

	PathEnd end() {
		var treatment = new OverlapTreatment("key-of-" + this.text + this.aspect, this.grade, this.place, this.aspect,
				this.status, new Confidence(1), "a source", this.verification);
		return new PathEnd(new PathEnd.Holder("key-of-" + this.body, new BodyCode(this.body)),
				new OverlapDeliverable("key-of-" + this.text, new DeliverableName(this.text), null,
						DeliverableKind.RECOMMENDATION, this.life, this.question, treatment));
	}

}
