package org.demarcationmap.overlap;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.Verification;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTests {

	private static final Treating OURS = Treating.by("SG2", "E.192");

	private static final Treating THEIRS = Treating.by("SG20", "Y.4801");

	@Test
	void saysWhoTreatsTheTopicWhereAndHow() {
		var overlap = Treating.overlap(OURS.with(Treating.FIRST).with(Grade.PART).with(Place.APPENDIX), THEIRS,
				Treating.by("SG20", "Y.4809").with(Grade.PART));
		assertThat(overlap.sentence()).isEqualTo("SG2 and SG20 both treat the topic “IoT identifier requirements”: "
				+ "SG2 in E.192, as a part in an appendix, under Q1/2 (2025-2028); "
				+ "SG20 in Y.4801 (and 1 more), as a main subject, Question not known.");
	}

	@Test
	void saysWhatIsUnconfirmedDisputedAndUnverified() {
		var overlap = Treating.overlap(OURS.with(TreatmentStatus.SUGGESTED).with(Verification.RECALLED),
				THEIRS.with(TreatmentStatus.DISPUTED));
		assertThat(overlap.sentence())
			.endsWith("Suggested and not yet confirmed: E.192. Disputed: Y.4801. Unverified: E.192.");
	}

	@Test
	void saysOfOneTextThatBothAreResponsibleForIt() {
		var overlap = Treating.overlap(Treating.by("SG20", "Y.4804/H.642.1"), Treating.by("SG21", "Y.4804/H.642.1"));
		assertThat(overlap.sentence()).isEqualTo("SG20 and SG21 are both responsible for Y.4804/H.642.1, "
				+ "which treats the topic “IoT identifier requirements” as a main subject.");
	}

	@Test
	void saysThatTheAspectIsTheSame() {
		var terms = new Aspect("TERMINOLOGY");
		assertThat(Treating.overlap(OURS.with(terms), THEIRS.with(terms)).sentence())
			.endsWith("The aspect is the same: terminology.");
	}

	@Test
	void saysWhichSideTreatsWhichAspect() {
		var overlap = Treating.overlap(OURS.with(new Aspect("ASSIGNMENT")), THEIRS,
				Treating.by("SG17", "X.1254").with(new Aspect("RISK_ANALYSIS")));
		assertThat(overlap.sentence()).startsWith("SG2, SG17 and SG20 all treat")
			.endsWith("By aspect: SG2 assignment, SG17 risk analysis and SG20 the whole topic.");
	}

}
