package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TopicFindingTests {

	private static final Treating OURS = Treating.by("SG2", "E.192");

	private static final Treating THEIRS = Treating.by("SG20", "Y.4801");

	@ParameterizedTest
	@CsvSource(textBlock = """
			# grade, place, status, life, treated by, score
			MAIN, BODY, CONFIRMED, IN_FORCE, 2, 0.909
			MAIN, BODY, SUGGESTED, IN_FORCE, 2, 0.813
			MAIN, BODY, DISPUTED, IN_FORCE, 2, 0.813
			PART, BODY, CONFIRMED, IN_FORCE, 2, 0.643
			PART, APPENDIX, SUGGESTED, IN_FORCE, 2, 0.445
			MAIN, BODY, CONFIRMED, UNDER_STUDY, 2, 0.909
			MAIN, BODY, CONFIRMED, SUPERSEDED, 2, 0.498
			MAIN, BODY, CONFIRMED, IN_FORCE, 20, 0.5
			MAIN, BODY, CONFIRMED, IN_FORCE, 180, 0.1
			""")
	void scoresOneTreatmentAgainstTheStrongest(Grade grade, Place place, TreatmentStatus status, DeliverableStatus life,
			int treatedBy, double score) {
		var ours = OURS.with(grade).with(place).with(status).with(life);
		assertThat(Treating.overlap(OverlapWeights.DEFAULT, treatedBy, List.of(ours, THEIRS)).orElseThrow().score())
			.isEqualTo(new Score(score));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			WHOLE, WHOLE, 0.909
			USE, USE, 0.909
			USE, WHOLE, 0.909
			WHOLE, USE, 0.909
			USE, ASSIGNMENT, 0.455
			""")
	void halvesWhatTreatsDifferentAspects(String ours, String theirs, double score) {
		var overlap = Treating.overlap(OURS.with(new Aspect(ours)), THEIRS.with(new Aspect(theirs)));
		assertThat(overlap.score()).isEqualTo(new Score(score));
	}

	@Test
	void prefersAWeakerPairOfTheSameAspectToTheTwoStrongest() {
		var overlap = Treating.overlap(OURS.with(new Aspect("USE")), THEIRS.with(new Aspect("ASSIGNMENT")),
				Treating.by("SG20", "Y.4809").with(new Aspect("USE")).with(Grade.PART));
		assertThat(overlap.evidence()).singleElement()
			.returns("SG2 → E.192 → IoT identifier requirements ← Y.4809 ← SG20", Evidence::text);
		assertThat(overlap.sides().getLast().deliverables()).extracting((shown) -> shown.name().value())
			.containsExactly("Y.4801", "Y.4809");
	}

	@Test
	void findsNothingWhereOneSideAloneTreatsTheTopic() {
		assertThat(Treating.overlap(OverlapWeights.DEFAULT, 2, List.of(OURS, Treating.by("SG2", "E.193")))).isEmpty();
	}

	@Test
	void leavesOutWhatWasRejected() {
		assertThat(Treating.overlap(OverlapWeights.DEFAULT, 2, List.of(OURS, THEIRS.with(TreatmentStatus.REJECTED))))
			.isEmpty();
	}

	@Test
	void provesEachTwoOfThreeSidesStrongestFirst() {
		var overlap = Treating.overlap(Treating.by("SG13", "Y.3052").with(Grade.PART), THEIRS,
				Treating.by("SG17", "X.1254"));
		assertThat(overlap.evidence()).extracting(Evidence::text)
			.containsExactly("SG17 → X.1254 → IoT identifier requirements ← Y.4801 ← SG20",
					"SG13 → Y.3052 → IoT identifier requirements ← X.1254 ← SG17",
					"SG13 → Y.3052 → IoT identifier requirements ← Y.4801 ← SG20");
		assertThat(overlap.sides()).extracting(OverlapSide::body)
			.containsExactly(new BodyCode("SG13"), new BodyCode("SG17"), new BodyCode("SG20"));
	}

	@Test
	void namesEveryNodeOfThePath() {
		var overlap = Treating.overlap(OURS.with(Treating.FIRST), THEIRS);
		var path = (Evidence.TopicPath) overlap.evidence().getFirst();
		assertThat(path.nodes()).containsExactly(
				new PathNode(PathNode.Kind.QUESTION, "key-of-Q1/2", "Q1/2 (2025-2028)"),
				new PathNode(PathNode.Kind.DELIVERABLE, "key-of-E.192", "E.192"),
				new PathNode(PathNode.Kind.TOPIC, "key-of-topic", "IoT identifier requirements"),
				new PathNode(PathNode.Kind.DELIVERABLE, "key-of-Y.4801", "Y.4801"),
				new PathNode(PathNode.Kind.BODY, "key-of-SG20", "SG20"));
	}

	@Test
	void showsFiftyOfManyAndCountsThemAll() {
		var many = IntStream.range(0, 3000).mapToObj((number) -> Treating.by("SG20", "Y." + (4000 + number))).toList();
		var treatments = new ArrayList<>(many);
		treatments.add(OURS);
		var side = Treating.overlap(OverlapWeights.DEFAULT, 3001, treatments).orElseThrow().sides().getLast();
		assertThat(side.deliverables()).hasSize(OverlapSide.SHOWN);
		assertThat(side.deliverableCount()).isEqualTo(3000);
	}

}
