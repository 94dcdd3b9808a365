package org.demarcationmap.demarcation.histories;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.histories.Acts.Concluded;
import org.demarcationmap.demarcation.proposals.Conclusion.Result;

/**
 * A demarcation in the fewest words: who takes part in which side, who co-chairs, and
 * which proposal each place of the line rests on.
 */
final class ModelledCase {

	static final List<String> SIDES = List.of("SG2", "SG20");

	private final Map<String, Set<String>> delegations = new TreeMap<>();

	private final Map<String, ModelledProposal> proposals = new LinkedHashMap<>();

	private final Map<String, String> line = new TreeMap<>();

	ModelledCase(Demarcation demarcation) {
		demarcation.sides()
			.forEach((side) -> this.delegations.put(side.body().value(), new TreeSet<>(side.delegations())));
	}

	void joined(String side, String delegation) {
		of(side).add(delegation);
	}

	void left(String side, String delegation) {
		of(side).remove(delegation);
	}

	private Set<String> of(String side) {
		return this.delegations.computeIfAbsent(side, (_) -> new TreeSet<>());
	}

	boolean takesPart(String side, String delegation) {
		return of(side).contains(delegation);
	}

	boolean takesPart(String delegation) {
		return SIDES.stream().anyMatch((side) -> takesPart(side, delegation));
	}

	/** Those whose support a side can have: no delegation supports for two. */
	List<String> supporting(String side) {
		return of(side).stream()
			.filter((it) -> SIDES.stream().filter((any) -> takesPart(any, it)).findFirst().equals(Optional.of(side)))
			.toList();
	}

	Set<String> speaking(String side) {
		return Set.copyOf(of(side));
	}

	void proposed(String id, ModelledProposal proposal) {
		this.proposals.put(id, proposal);
	}

	Map<String, ModelledProposal> proposals() {
		return this.proposals;
	}

	ModelledProposal proposal(String id) {
		return this.proposals.get(id);
	}

	List<String> open() {
		return inState("OPEN");
	}

	List<String> inState(String... states) {
		return this.proposals.entrySet()
			.stream()
			.filter((it) -> List.of(states).contains(it.getValue().state()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * A proposal takes places of the line, from one aspect or, by the whole, from all of
	 * a topic. Which has none left is superseded.
	 */
	void agreed(String id, Collection<String> places) {
		var before = new HashSet<>(this.line.values());
		for (var place : places) {
			this.line.keySet()
				.removeIf((earlier) -> earlier.equals(place) || (place.endsWith(" WHOLE")
						&& earlier.startsWith(place.substring(0, place.indexOf(' ') + 1))));
		}
		places.forEach((place) -> this.line.put(place, id));
		before.removeAll(this.line.values());
		before.forEach((it) -> this.proposals.get(it).become("SUPERSEDED"));
	}

	/** Whether a side may conclude so. */
	boolean mayConclude(String id, String side, Concluded concluded, Instant now) {
		var proposal = proposal(id);
		var places = (concluded.outcome() == Result.PARTLY_AGREED) ? concluded.clauses() : proposal.clauses();
		return proposal.mayRecord(side, concluded) && switch (concluded.outcome()) {
			case NOT_AGREED -> proposal.isOpenForConclusions(now);
			case AGREED,
					PARTLY_AGREED ->
				proposal.mayBeAgreed(places, now) && open().stream()
					.filter((it) -> !it.equals(id))
					.noneMatch((it) -> proposal(it).isConcludedOnAny(places));
		};
	}

	Map<String, String> line() {
		return this.line;
	}

}
