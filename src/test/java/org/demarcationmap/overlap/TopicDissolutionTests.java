package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicDissolutionTests {

	private static final Treating OURS = Treating.by("SG2", "E.192");

	@Test
	void rejectsTheClaimsOfTheSideThatHasFewer() {
		var edits = edits(Stream.of(OURS.with(Place.APPENDIX).with(new Aspect("USE")), Treating.by("SG20", "Y.4801"),
				Treating.by("SG20", "Y.4809").with(Grade.PART)));
		assertThat(edits).singleElement().satisfies((edit) -> {
			assertThat(edit.kind()).isEqualTo(OverlapEdit.Kind.REJECT_TREATMENT);
			assertThat(edit.sentence()).isEqualTo(
					"Reject that E.192 treats “IoT identifier requirements” in an appendix, under the aspect use.");
			assertThat(edit.nodes()).extracting(PathNode::name).containsExactly("E.192", "IoT identifier requirements");
			assertThat(edit.remaining()).isEqualTo(Score.NONE);
		});
	}

	@Test
	void keepsTheSideThatStandsFirstWhereAllHaveAsMany() {
		var edits = edits(Stream.of(Treating.by("SG20", "Y.4801"), OURS, Treating.by("SG17", "X.1254")));
		assertThat(edits).extracting((edit) -> edit.nodes().getFirst().name()).containsExactly("X.1254", "Y.4801");
		assertThat(edits.getFirst().remaining()).isEqualTo(new Score(0.909));
	}

	@Test
	void rejectsOnceWhatTwoSidesShare() {
		var edits = edits(Stream.of(Treating.by("SG2", "X.1254"), Treating.by("SG17", "X.1254"), OURS));
		assertThat(edits).extracting((edit) -> edit.nodes().getFirst().name()).containsExactly("X.1254");
	}

	@Test
	void showsFiftyOfManyAndWhatIsLeftAfterThem() {
		var many = new ArrayList<Treating>();
		IntStream.range(0, 60).forEach((number) -> {
			many.add(Treating.by("SG2", "E." + (100 + number)));
			many.add(Treating.by("SG20", "Y." + (4000 + number)));
		});
		var edits = edits(many.stream());
		assertThat(edits).hasSize(OverlapEdit.SHOWN);
		assertThat(edits.getLast().remaining()).isGreaterThan(Score.NONE);
	}

	private static List<OverlapEdit> edits(Stream<Treating> treatments) {
		return new TopicDissolution(OverlapWeights.DEFAULT, Treating.topic(2), treatments.map(Treating::end).toList())
			.edits();
	}

}
