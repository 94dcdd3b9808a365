package org.demarcationmap.demarcation;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.demarcation.proposals.Stand;

/**
 * What a proposal comes to by everything that was acknowledged, in the fewest words: a
 * model to hold the application against.
 */
final class ModelledProposal {

	private static final Map<String, List<String>> SIDES = Map.of("SG2",
			List.of("Placeholder delegation A", "Placeholder delegation B"), "SG20",
			List.of("Placeholder delegation C", "Placeholder delegation D"));

	private final String author;

	private final Map<String, Said> said = new HashMap<>();

	private final Set<String> concerned = new HashSet<>();

	private final Map<String, String> concluded = new HashMap<>();

	private int revision = 1;

	private Instant endOfComments;

	ModelledProposal(String author, Instant endOfComments) {
		this.author = author;
		this.endOfComments = endOfComments;
	}

	void revised(Instant newEnd) {
		this.revision++;
		this.endOfComments = newEnd;
		this.concluded.clear();
	}

	void took(String delegation, Stand stand, Instant until) {
		this.said.put(delegation, new Said(stand, this.revision, until));
		if (stand == Stand.CONCERN) {
			this.concerned.add(delegation);
		}
	}

	void lifted(String delegation) {
		this.concerned.remove(delegation);
	}

	void concluded(String side, String outcome) {
		this.concluded.put(side, outcome);
	}

	int revision() {
		return this.revision;
	}

	boolean isConcerned(String delegation) {
		return this.concerned.contains(delegation);
	}

	/**
	 * Whether every side agreed, or every side did not.
	 */
	boolean isSettled() {
		return this.concluded.size() == SIDES.size() && Set.copyOf(this.concluded.values()).size() == 1;
	}

	boolean mayBeAgreedAt(Instant now) {
		return !now.isBefore(this.endOfComments) && this.concerned.isEmpty()
				&& SIDES.values().stream().allMatch(this::isSupported)
				&& this.said.values().stream().noneMatch((it) -> it.asksForTimeAt(now));
	}

	private boolean isSupported(List<String> delegations) {
		return delegations.stream()
			.filter((it) -> !it.equals(this.author))
			.anyMatch((it) -> this.said.containsKey(it) && this.said.get(it).supports(this.revision));
	}

	/**
	 * What a delegation said last.
	 */
	private record Said(Stand stand, int revision, Instant until) {

		boolean supports(int current) {
			return this.stand == Stand.SUPPORT && this.revision == current;
		}

		boolean asksForTimeAt(Instant now) {
			return this.stand == Stand.MORE_TIME && now.isBefore(this.until);
		}

	}

}
