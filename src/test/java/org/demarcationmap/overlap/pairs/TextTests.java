package org.demarcationmap.overlap.pairs;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# sides of the one and of the other, whether they can overlap
			SG2, SG20, true
			SG2, SG2, false
			SG2 SG20, SG20, true
			SG2 SG20, SG2 SG20, true
			SG2, '', true
			'', '', false
			""")
	void overlapsWhereTwoSidesHaveThem(String ours, String theirs, boolean can) {
		assertThat(text("a", ours).canOverlap(text("b", theirs))).isEqualTo(can);
		assertThat(text("b", theirs).canOverlap(text("a", ours))).isEqualTo(can);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			true, true, true
			true, false, true
			false, true, true
			false, false, false
			""")
	void overlapsWhereOneIsInScope(boolean ours, boolean theirs, boolean can) {
		var one = new Text("a", Set.of(new BodyCode("SG2")), ours, Set.of());
		assertThat(one.canOverlap(new Text("b", Set.of(new BodyCode("SG20")), theirs, Set.of()))).isEqualTo(can);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			a, false
			twin, false
			other, true
			""")
	void neverOverlapsWithTheSameWork(String other, boolean can) {
		var one = new Text("a", Set.of(new BodyCode("SG2"), new BodyCode("SG17")), true, Set.of("twin"));
		assertThat(one.canOverlap(text(other, "SG20"))).isEqualTo(can);
	}

	static Text text(String key, String sides) {
		return new Text(key,
				Arrays.stream(sides.split(" "))
					.filter((side) -> !side.isEmpty())
					.map(BodyCode::new)
					.collect(Collectors.toSet()),
				true, Set.of());
	}

}
