package org.demarcationmap.demarcation.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.Position.Taking;
import org.demarcationmap.demarcation.proposals.Position.Words;
import org.demarcationmap.demarcation.proposals.Stand;
import org.jspecify.annotations.Nullable;

/**
 * A history of revisions, positions, concerns raised and lifted, at random but the same
 * for the same seed, beside a plain model that is kept up to date step by step.
 */
class RandomHistory {

	private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

	private static final List<ClauseKey> CLAUSES = List.of(clause("USE"), clause("SYNTAX"), clause("SECURITY"));

	private static final List<String> DELEGATIONS = List.of("A", "B", "C", "D");

	private final RevisionsAtWill revisions = new RevisionsAtWill();

	private Map<ClauseKey, String> sentences = new LinkedHashMap<>();

	final List<Position> positions = new ArrayList<>();

	final List<Concern> concerns = new ArrayList<>();

	private final Map<String, Map<ClauseKey, Said>> model = new TreeMap<>();

	private final Random random;

	private Instant now = START;

	RandomHistory(long seed, int steps) {
		this.random = new Random(seed);
		this.sentences.put(CLAUSES.get(0), "0");
		this.sentences.put(CLAUSES.get(1), "0");
		this.revisions.add(false, this.sentences);
		for (var i = 0; i < steps; i++) {
			step();
		}
	}

	Map<String, Map<ClauseKey, String>> model() {
		var shown = new TreeMap<String, Map<ClauseKey, String>>();
		this.model.forEach((delegation, its) -> its.forEach((clause, said) -> {
			if (this.sentences.containsKey(clause)) {
				shown.computeIfAbsent(delegation, (_) -> new LinkedHashMap<>())
					.put(clause, said.shown(this.sentences.get(clause)));
			}
		}));
		return shown;
	}

	private void step() {
		this.now = this.now.plusSeconds(60);
		switch (this.random.nextInt(8)) {
			case 0 -> revise();
			case 1 -> lift();
			default -> say();
		}
	}

	private void revise() {
		var clauses = new LinkedHashMap<ClauseKey, String>();
		CLAUSES.stream()
			.filter((_) -> this.random.nextInt(4) > 0)
			.forEach((clause) -> clauses.put(clause, Integer.toString(this.random.nextInt(2))));
		if (clauses.isEmpty()) {
			return;
		}
		var editorial = this.random.nextInt(3) == 0;
		for (var clause : CLAUSES) {
			if (!editorial && !Objects.equals(clauses.get(clause), this.sentences.get(clause))) {
				this.model.values().forEach((its) -> its.computeIfPresent(clause, (_, said) -> said.touched()));
			}
		}
		this.sentences = clauses;
		this.revisions.add(editorial, clauses);
	}

	private void say() {
		var delegation = pick(DELEGATIONS);
		var place = new Place(this.revisions.current(),
				this.random.nextBoolean() ? null : pick(List.copyOf(this.sentences.keySet())));
		var stand = pick(List.of(Stand.values()));
		var open = this.concerns.stream().filter((it) -> it.open() && it.delegation().equals(delegation)).toList();
		if (stand != Stand.CONCERN && open.stream().anyMatch((it) -> it.place().touches(place))) {
			return;
		}
		var until = (stand == Stand.MORE_TIME) ? START.plusSeconds(1_000_000) : null;
		var order = this.positions.size() + 1L;
		this.positions.add(new Position("p" + order, delegation, List.of(), new Words(stand, "", "", until), place,
				new Taking("x", this.now, order, null)));
		if (stand == Stand.CONCERN && open.stream().noneMatch((it) -> it.place().isSameAs(place))) {
			this.concerns
				.add(new Concern("c" + order, delegation, place, "", "", new Concern.Raised("x", this.now), null));
		}
		var its = this.model.computeIfAbsent(delegation, (_) -> new LinkedHashMap<>());
		var spoken = place.clause().map(Set::of).orElseGet(() -> new HashSet<>(CLAUSES));
		spoken.forEach((clause) -> its.put(clause, new Said(stand, this.sentences.get(clause), false, false)));
	}

	private void lift() {
		var open = this.concerns.stream().filter(Concern::open).toList();
		if (open.isEmpty()) {
			return;
		}
		var concern = pick(open);
		this.concerns.replaceAll((it) -> it.equals(concern) ? lifted(it) : it);
		var said = this.positions.stream()
			.filter((it) -> it.delegation().equals(concern.delegation()) && it.stand() == Stand.CONCERN
					&& it.place().isSameAs(concern.place()))
			.toList();
		var its = this.model.getOrDefault(concern.delegation(), Map.of());
		concern.place().clause().map(List::of).orElse(CLAUSES).forEach((clause) -> {
			if (latestOn(concern.delegation(), clause).filter(said::contains).isPresent()) {
				its.computeIfPresent(clause, (_, it) -> it.lifted());
			}
		});
	}

	private Optional<Position> latestOn(String delegation, ClauseKey clause) {
		return this.positions.reversed()
			.stream()
			.filter((it) -> it.delegation().equals(delegation) && it.place().covers(clause))
			.findFirst();
	}

	private Concern lifted(Concern concern) {
		return new Concern(concern.id(), concern.delegation(), concern.place(), "", "", concern.raised(),
				new Concern.Lifted("x", this.now, ""));
	}

	private <T> T pick(List<T> some) {
		return some.get(this.random.nextInt(some.size()));
	}

	private static ClauseKey clause(String aspect) {
		return new ClauseKey(new TopicSlug("oid-resolution"), new Aspect(aspect));
	}

	/** What the code under test says of the same history. */
	static Map<String, Map<ClauseKey, String>> said(Standings standings) {
		var found = new TreeMap<String, Map<ClauseKey, String>>();
		standings.all()
			.forEach((it) -> found.computeIfAbsent(it.delegation(), (_) -> new LinkedHashMap<>())
				.put(it.clause(), it.position().stand() + " " + it.state()));
		return found;
	}

	Standings standings(List<Position> inAnyOrder) {
		return new Standings(this.revisions.wordings(), inAnyOrder, this.concerns, this.now);
	}

	/**
	 * What the model keeps of a delegation and a clause.
	 *
	 * @param stand what the delegation said
	 * @param of the sentence it spoke of; nothing where there was none yet
	 * @param isTouched whether the clause changed in substance since
	 * @param isLifted whether the concern was lifted
	 */
	private record Said(Stand stand, @Nullable String of, boolean isTouched, boolean isLifted) {

		Said touched() {
			return new Said(this.stand, this.of, true, this.isLifted);
		}

		Said lifted() {
			return new Said(this.stand, this.of, this.isTouched, true);
		}

		String shown(@Nullable String sentence) {
			return switch (this.stand) {
				case CONCERN -> this.isLifted ? "CONCERN LIFTED" : "CONCERN IN_FORCE";
				case MORE_TIME -> "MORE_TIME IN_FORCE";
				case SUPPORT, NO_OBJECTION, RESERVATION, ABSTAIN ->
					this.stand + ((this.isTouched && !Objects.equals(this.of, sentence)) ? " OUTDATED" : " IN_FORCE");
			};
		}

	}

}
