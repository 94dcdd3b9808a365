package org.demarcationmap.demarcation.lines;

import java.util.List;

import org.demarcationmap.demarcation.clauses.Arrangement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

	@Test
	void letsTheWholeOfATopicTakeThePlaceOfItsAspects() {
		var aspects = List.of(allocation("a", "SYNTAX", "SG2"), allocation("a", "USE", "SG20"),
				allocation("b", "USE", "SG20"));
		assertThat(LineContent.replace(aspects, List.of(allocation("a", "WHOLE", "SG2"))))
			.extracting(Allocation::topic, Allocation::aspect)
			.containsExactly(tuple("a", "WHOLE"), tuple("b", "USE"));
	}

	@Test
	void letsAnAspectStandBesideTheWhole() {
		var whole = List.of(allocation("a", "WHOLE", "SG2"));
		assertThat(LineContent.replace(whole, List.of(allocation("a", "USE", "SG20")))).hasSize(2);
	}

	@Test
	void readsAVersionFromBeforeTreatmentsAndEndorsementsWereKept() {
		var stored = """
				{"demarcation": "rehearsal", "title": "Rehearsal", "rehearsal": true, "version": 1,
				 "agreed": "2026-03-02T09:00:00Z", "provisional": true, "sides": ["SG2"], "cards": [],
				 "allocations": [{"topic": "a", "aspect": "WHOLE", "arrangement": "SOLE", "responsible": ["SG2"],
				   "contributing": [], "boundary": "",
				   "basis": {"proposal": "p", "revision": 1, "contentHash": "h", "conclusions": []}}]}""";
		var content = new JsonMapper().readValue(stored, LineContent.class);
		assertThat(content.treatments()).isEmpty();
		assertThat(content.allocations().getFirst().basis()).satisfies((basis) -> {
			assertThat(basis.state()).isEqualTo(AllocationState.PROVISIONAL);
			assertThat(basis.endorsements()).isEmpty();
			assertThat(basis.dissent()).isEmpty();
		});
	}

	private static Allocation allocation(String topic, String aspect, String responsible) {
		return new Allocation(topic, aspect, Arrangement.SOLE, List.of(responsible), List.of(), List.of(), "", null,
				null, new Allocation.Basis("p", 1, "h", List.of(), AllocationState.PROVISIONAL, List.of(), List.of()));
	}

}
