package org.demarcationmap.demarcation.histories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who leads the sides and takes part in them, as it changes.
 */
final class ModelledSides {

	static final Map<String, List<String>> CO_CHAIRS = Map.of("SG2", List.of("co-chair-sg2", "second-expert-sg2"),
			"SG20", List.of("co-chair-sg20", "second-expert-sg20"));

	private final Acts acts;

	private final ModelledCase model;

	private final Map<String, String> coChairs = new HashMap<>();

	ModelledSides(Acts acts, ModelledCase model) {
		this.acts = acts;
		this.model = model;
		CO_CHAIRS.forEach((side, accounts) -> this.coChairs.put(side,
				accounts.stream().filter((it) -> acts.coChairs(it, side)).findFirst().orElseThrow()));
	}

	String coChair(String side) {
		return this.coChairs.getOrDefault(side, "");
	}

	/** Has an acting substitute take over. */
	void replace(String side) {
		var successors = new ArrayList<>(CO_CHAIRS.getOrDefault(side, List.of()));
		successors.remove(coChair(side));
		assertThat(this.acts.end(side, coChair(side)).userErrors()).isEmpty();
		assertThat(this.acts.appoint(side, successors.getFirst(), true).userErrors()).isEmpty();
		this.coChairs.put(side, successors.getFirst());
	}

	/** Joins a side, or may leave it. */
	void participate(String delegation, String side, boolean leaves) {
		if (!this.model.takesPart(side, delegation)) {
			assertThat(this.acts.join(side, delegation).userErrors()).isEmpty();
			this.model.joined(side, delegation);
		}
		else if (leaves) {
			assertThat(this.acts.leave(side, delegation).userErrors()).isEmpty();
			this.model.left(side, delegation);
		}
	}

}
