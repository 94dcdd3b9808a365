package org.demarcationmap.demarcation.lines;

import java.util.List;

import org.demarcationmap.demarcation.clauses.Arrangement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineContentTests {

	@Test
	void keepsEarlierAllocationsThatWereNotConcludedAnew() {
		var earlier = List.of(allocation("a", "WHOLE", "SG2"), allocation("b", "USE", "SG2"));
		var concluded = List.of(allocation("b", "USE", "SG20"), allocation("a", "SYNTAX", "SG20"));
		assertThat(LineContent.replace(earlier, concluded)).containsExactly(allocation("a", "SYNTAX", "SG20"),
				allocation("a", "WHOLE", "SG2"), allocation("b", "USE", "SG20"));
	}

	@Test
	void doesNotDependOnTheOrderInWhichClausesWereWritten() {
		var one = List.of(allocation("b", "USE", "SG20"), allocation("a", "SYNTAX", "SG20"));
		assertThat(LineContent.replace(List.of(), one)).isEqualTo(LineContent.replace(List.of(), one.reversed()));
	}

	private static Allocation allocation(String topic, String aspect, String responsible) {
		return new Allocation(topic, aspect, Arrangement.SOLE, List.of(responsible), List.of(), List.of(), "", null,
				null, new Allocation.Basis("p", 1, "h", List.of()));
	}

}
