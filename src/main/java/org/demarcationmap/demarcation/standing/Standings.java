package org.demarcationmap.demarcation.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.standing.Standing.State;

/**
 * Who stands where on the clauses of the current revision. A later whole position of a
 * delegation takes the place of all that it said before, a later one on a clause of that
 * clause alone. What was said of a clause is outdated once the clause changed in
 * substance; a concern never is, and a request for time lapses by its date alone.
 */
public final class Standings {

	private final Wordings wordings;

	private final CurrentPositions current;

	private final List<Concern> concerns;

	private final Map<String, Map<ClauseKey, Standing>> standings = new TreeMap<>();

	private final Instant now;

	Standings(Wordings wordings, Collection<Position> positions, Collection<Concern> concerns, Instant now) {
		this.wordings = wordings;
		this.concerns = concerns.stream().filter(Concern::open).toList();
		this.now = now;
		this.current = CurrentPositions.among(positions);
		this.current.byDelegation().forEach((delegation, its) -> this.standings.put(delegation, onClauses(its)));
	}

	/**
	 * Looks at a proposal.
	 * @param proposal the proposal with its positions and concerns
	 * @param now the moment at which it is looked at
	 * @return who stands where then
	 */
	public static Standings of(Proposal proposal, Instant now) {
		var others = proposal.demarcation().others(proposal.facts().side().value());
		return new Standings(new Wordings(proposal.history(), others), proposal.positions(), proposal.concerns(), now);
	}

	private Map<ClauseKey, Standing> onClauses(List<Position> unreplaced) {
		var found = new LinkedHashMap<ClauseKey, Standing>();
		for (var clause : this.wordings.clauses()) {
			var covering = unreplaced.stream().filter((position) -> position.place().covers(clause)).toList();
			if (!covering.isEmpty()) {
				var position = covering.getLast();
				found.put(clause, new Standing(clause, position, state(clause, position)));
			}
		}
		return found;
	}

	private State state(ClauseKey clause, Position position) {
		return switch (position.stand()) {
			case CONCERN -> concern(position).isPresent() ? State.IN_FORCE : State.LIFTED;
			case MORE_TIME -> State.ofRequest(position, this.now);
			case SUPPORT, NO_OBJECTION, RESERVATION, ABSTAIN ->
				State.of(this.wordings.changedSince(clause, position.place().revision()));
		};
	}

	/**
	 * The open concern that a position raised.
	 * @param position a position
	 * @return the concern, or empty where the position raised none, or it was lifted
	 */
	public Optional<Concern> concern(Position position) {
		return this.concerns.stream()
			.filter((it) -> it.delegation().equals(position.delegation()))
			.filter((it) -> it.place().isSameAs(position.place()))
			.findFirst();
	}

	/**
	 * Everything that was said on the clauses of the current revision.
	 * @return one for each delegation and clause of which it spoke, by clause, then by
	 * delegation
	 */
	public List<Standing> all() {
		return clauses().stream().flatMap(this::on).toList();
	}

	/**
	 * What was said on one clause.
	 * @param clause a clause of the current revision
	 * @return one for each delegation that spoke of it, by delegation
	 */
	public Stream<Standing> on(ClauseKey clause) {
		return this.standings.values().stream().flatMap((its) -> Stream.ofNullable(its.get(clause)));
	}

	/**
	 * What one delegation says now.
	 * @param delegation its name
	 * @return the positions that no later one replaced, oldest first
	 */
	public List<Position> current(String delegation) {
		return this.current.byDelegation().getOrDefault(delegation, List.of());
	}

	/**
	 * The clauses on which a position counts no longer because they changed.
	 * @param position a position
	 * @return the clauses of the current revision
	 */
	public List<ClauseKey> outdatedOn(Position position) {
		return this.standings.getOrDefault(position.delegation(), Map.of())
			.values()
			.stream()
			.filter((it) -> it.state() == State.OUTDATED && it.position().equals(position))
			.map(Standing::clause)
			.toList();
	}

	/**
	 * The concerns that stand against the current revision.
	 * @return the open concerns, oldest first
	 */
	public List<Concern> openConcerns() {
		return this.concerns;
	}

	/**
	 * Tells whether a concern is about a clause. One about the whole, or about a clause
	 * that is no longer there, is about every clause.
	 * @param concern an open concern
	 * @param clause a clause of the current revision
	 * @return {@code true} where the concern blocks the clause
	 */
	public boolean concerns(Concern concern, ClauseKey clause) {
		return concern.place().covers(clause) || concern.place().clause().filter(clauses()::contains).isEmpty();
	}

	/**
	 * Tells whether a concern was last worded before what it is about changed.
	 * @param concern a concern
	 * @return {@code true} where it speaks of an earlier wording
	 */
	public boolean onEarlierWording(Concern concern) {
		return concern.place()
			.clause()
			.map(List::of)
			.orElseGet(this.wordings::clauses)
			.stream()
			.anyMatch((clause) -> this.wordings.changedSince(clause, concern.place().revision()));
	}

	/**
	 * The clauses of the current revision.
	 * @return their keys, in their order
	 */
	public List<ClauseKey> clauses() {
		return this.wordings.clauses();
	}

}
