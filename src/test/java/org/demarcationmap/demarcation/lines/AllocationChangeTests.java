package org.demarcationmap.demarcation.lines;

import java.util.List;

import org.demarcationmap.demarcation.clauses.Arrangement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AllocationChangeTests {

	@Test
	void saysNothingOfPlacesThatAreTheSame() {
		var line = List.of(allocation("a", "SG2", AllocationState.AGREED));
		assertThat(AllocationChange.between(line, line)).isEmpty();
	}

	@Test
	void tellsWhatIsNewWhatIsGoneAndWhatDiffers() {
		var earlier = List.of(allocation("a", "SG2", AllocationState.PROVISIONAL),
				allocation("b", "SG2", AllocationState.PROVISIONAL));
		var later = List.of(allocation("b", "SG20", AllocationState.AGREED),
				allocation("c", "SG2", AllocationState.AGREED));
		assertThat(AllocationChange.between(earlier, later)).extracting(AllocationChange::kind)
			.containsExactly(AllocationChange.Kind.REMOVED, AllocationChange.Kind.CHANGED, AllocationChange.Kind.ADDED);
		assertThat(AllocationChange.between(earlier, later).get(1).fields()).containsExactly("responsible", "state");
	}

	private static Allocation allocation(String topic, String responsible, AllocationState state) {
		return new Allocation(topic, "WHOLE", Arrangement.SOLE, List.of(responsible), List.of(), List.of(), "", null,
				null, new Allocation.Basis("p", 1, "h", List.of(), state, List.of(), List.of()));
	}

}
