package org.demarcationmap.overlap.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SumsTests {

	private final Sums sums = new Sums(
			new Texts(List.of("a", "b", "c").stream().map((key) -> new Text(key, Set.of(), true, Set.of())).toList()));

	private List<Integer> touched() {
		var touched = new ArrayList<Integer>();
		this.sums.forEach(touched::add);
		return touched;
	}

	@Test
	void addUpForEachOtherText() {
		this.sums.add(2, 0.5);
		this.sums.add(0, 0.25);
		this.sums.add(2, 0.25);
		assertThat(this.sums.of(2)).isEqualTo(0.75);
		assertThat(this.sums.of(0)).isEqualTo(0.25);
		assertThat(this.sums.of(1)).isZero();
		assertThat(touched()).containsExactly(2, 0);
	}

	@Test
	void doNotTouchWhatHasNothing() {
		this.sums.add(1, 0);
		this.sums.addChance(1, 0);
		assertThat(touched()).isEmpty();
	}

	@Test
	void areEmptyOnceCleared() {
		this.sums.add(1, 0.5);
		this.sums.clear();
		assertThat(touched()).isEmpty();
		assertThat(this.sums.of(1)).isZero();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			0.5, 0.5, 0.75
			0.5, 0, 0.5
			0.25, 0.2, 0.4
			1, 0.5, 0.9995
			""")
	void giveEachChanceItsShareOfTheDoubtThatIsLeft(double one, double other, double together) {
		this.sums.addChance(0, one);
		this.sums.addChance(0, other);
		assertThat(Sums.together(this.sums.of(0))).isCloseTo(together, within(1e-9));
	}

}
