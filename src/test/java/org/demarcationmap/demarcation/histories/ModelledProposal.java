package org.demarcationmap.demarcation.histories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.histories.Acts.Concluded;
import org.demarcationmap.demarcation.proposals.Stand;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal comes to by everything that was acknowledged, in the fewest words: a
 * model to hold the application against.
 */
final class ModelledProposal {

	private final ModelledCase within;

	private final String author;

	/** What each clause means, revision by revision; an editorial change keeps that. */
	private final NavigableMap<Integer, Map<String, String>> meanings = new TreeMap<>();

	private final List<Said> said = new ArrayList<>();

	private final Set<Objection> objections = new HashSet<>();

	private final Map<String, Set<String>> overrides = new TreeMap<>();

	private final Map<String, By> concluded = new TreeMap<>();

	private final Map<String, String> endorsed = new TreeMap<>();

	private Map<String, String> texts;

	private String state = "OPEN";

	private int taken;

	private Instant endOfComments;

	ModelledProposal(ModelledCase within, String author, Map<String, String> texts, Instant endOfComments) {
		this.within = within;
		this.author = author;
		this.texts = Map.copyOf(texts);
		this.meanings.put(1, this.texts);
		this.endOfComments = endOfComments;
	}

	/** What goes on of another proposal with some of its clauses. */
	private ModelledProposal(ModelledProposal other, Collection<String> clauses) {
		this.within = other.within;
		this.author = other.author;
		this.endOfComments = other.endOfComments;
		this.texts = new HashMap<>(other.texts);
		this.texts.keySet().retainAll(clauses);
		other.meanings.forEach((revision, meaning) -> {
			var kept = new HashMap<>(meaning);
			kept.keySet().retainAll(clauses);
			if (!kept.isEmpty()) {
				this.meanings.put(revision, kept);
			}
		});
		other.said.stream()
			.filter((it) -> this.meanings.containsKey(it.revision()) && it.speaksOfAny(clauses))
			.forEach(this.said::add);
		other.objections.stream()
			.filter((it) -> it.clause() == null || clauses.contains(it.clause()))
			.forEach(this.objections::add);
		this.taken = this.said.size();
	}

	String state() {
		return this.state;
	}

	void become(String next) {
		this.state = next;
	}

	int revision() {
		return this.meanings.lastKey();
	}

	List<String> clauses() {
		return List.copyOf(new TreeSet<>(meaning().keySet()));
	}

	private Map<String, String> meaning() {
		return this.meanings.lastEntry().getValue();
	}

	Map<String, String> texts() {
		return this.texts;
	}

	/** Another text has another meaning, unless it differs in words alone. */
	void revised(Map<String, String> others, boolean editorial, Instant newEnd) {
		var meaning = new HashMap<String, String>();
		others.forEach((clause, text) -> meaning.put(clause,
				(editorial || text.equals(this.texts.get(clause))) ? meaning().getOrDefault(clause, text) : text));
		this.meanings.put(revision() + 1, meaning);
		this.texts = Map.copyOf(others);
		this.endOfComments = newEnd;
		this.concluded.clear();
		this.overrides.clear();
	}

	void took(Said position) {
		this.taken++;
		this.said.removeIf((it) -> it.delegation().equals(position.delegation())
				&& (position.clause() == null || Objects.equals(position.clause(), it.clause())));
		this.said.add(position);
		if (position.stand() == Stand.CONCERN) {
			this.objections.add(new Objection(position.delegation(), position.clause()));
		}
	}

	void lifted(Objection objection) {
		this.objections.remove(objection);
	}

	Set<Objection> objections() {
		return Set.copyOf(this.objections);
	}

	boolean mayTake(String delegation, Stand stand, @Nullable String clause) {
		return stand == Stand.CONCERN || this.objections.stream()
			.noneMatch((it) -> it.delegation().equals(delegation)
					&& (clause == null || it.clause() == null || clause.equals(it.clause())));
	}

	long everTaken() {
		return this.taken;
	}

	List<Said> said() {
		return List.copyOf(this.said);
	}

	void overridden(String requirement, String coChairOf) {
		this.overrides.computeIfAbsent(requirement, (_) -> new TreeSet<>()).add(coChairOf);
	}

	private boolean isOverridden(String requirement) {
		return this.overrides.getOrDefault(requirement, Set.of()).containsAll(ModelledCase.SIDES);
	}

	/** Whether nothing stands against concluding these clauses as agreed. */
	boolean mayBeAgreed(Collection<String> clauses, Instant now) {
		return isOpenForConclusions(now) && clauses.stream().allMatch((clause) -> isReady(clause, now));
	}

	/** Whether delegations leave nothing to be asked of a clause. */
	boolean isReady(String clause, Instant now) {
		return this.objections.stream().noneMatch((it) -> blocks(it, clause)) && ModelledCase.SIDES.stream()
			.allMatch((side) -> (isSupported(side, clause) || isOverridden("SUPPORT " + side))
					&& (!isAskedForTime(side, clause, now) || isOverridden("NO_REQUEST_FOR_TIME " + side)));
	}

	/** Whether a requirement does not hold, and a side did not go on without it yet. */
	boolean mayOverride(String requirement, String coChairOf, Instant now) {
		return !isMet(requirement, now) && !isOverridden(requirement)
				&& !this.overrides.getOrDefault(requirement, Set.of()).contains(coChairOf);
	}

	private boolean isMet(String requirement, Instant now) {
		var side = requirement.substring(requirement.indexOf(' ') + 1);
		if (requirement.startsWith("SUPPORT")) {
			return meaning().keySet().stream().allMatch((it) -> isSupported(side, it));
		}
		return requirement.startsWith("NO_REQUEST")
				? meaning().keySet().stream().noneMatch((it) -> isAskedForTime(side, it, now))
				: !now.isBefore(this.endOfComments);
	}

	/** A concern about what is no longer there is about everything. */
	private boolean blocks(Objection objection, String clause) {
		return objection.clause() == null || objection.clause().equals(clause)
				|| !meaning().containsKey(objection.clause());
	}

	private boolean isSupported(String side, String clause) {
		return this.within.supporting(side).stream().filter((it) -> !it.equals(this.author)).anyMatch((it) -> {
			var position = last(it, clause);
			return position != null && position.stand() == Stand.SUPPORT
					&& Objects.equals(this.meanings.get(position.revision()).get(clause), meaning().get(clause));
		});
	}

	private boolean isAskedForTime(String side, String clause, Instant now) {
		return this.within.speaking(side).stream().anyMatch((it) -> {
			var position = last(it, clause);
			return position != null && position.stand() == Stand.MORE_TIME && now.isBefore(position.until());
		});
	}

	private @Nullable Said last(String delegation, String clause) {
		return this.said.stream()
			.filter((it) -> it.delegation().equals(delegation) && (it.clause() == null || clause.equals(it.clause())))
			.reduce((_, later) -> later)
			.orElse(null);
	}

	boolean isOpenForConclusions(Instant now) {
		return !now.isBefore(this.endOfComments) || isOverridden("COMMENT_PERIOD_OVER");
	}

	/** Whether a side may record an outcome, as far as sides' conclusions go. */
	boolean mayRecord(String side, Concluded other) {
		var earlier = this.concluded.get(side);
		return earlier == null || (isDivergent() && !outcome(earlier.concluded()).equals(outcome(other)));
	}

	private boolean isDivergent() {
		return this.concluded.values().stream().map((it) -> outcome(it.concluded())).distinct().count() > 1;
	}

	private static String outcome(Concluded concluded) {
		return concluded.outcome() + " " + new TreeSet<>(concluded.clauses());
	}

	/** Whether a side agreed on something that speaks of one of these places. */
	boolean isConcludedOnAny(Collection<String> places) {
		return this.concluded.values().stream().map(By::concluded).flatMap((it) -> switch (it.outcome()) {
			case NOT_AGREED -> Stream.<String>empty();
			case AGREED -> clauses().stream();
			case PARTLY_AGREED -> it.clauses().stream();
		}).map(ClauseKey::parse).anyMatch((it) -> places.stream().map(ClauseKey::parse).anyMatch(it::overlaps));
	}

	/** Records what a side concluded, and tells whether that settles the proposal. */
	boolean concluded(String side, Concluded conclusion, String account) {
		this.concluded.put(side, new By(conclusion, account));
		return this.concluded.size() == ModelledCase.SIDES.size() && !isDivergent();
	}

	/** What each side concluded. */
	Map<String, String> conclusions() {
		var conclusions = new TreeMap<String, String>();
		this.concluded.forEach((side, it) -> conclusions.put(side, outcome(it.concluded())));
		return conclusions;
	}

	/** The accounts of the co-chairs that concluded, replaced since or not. */
	List<String> recordedBy() {
		return this.concluded.values().stream().map(By::account).toList();
	}

	/** Splits off some of the clauses, with all that was said of them. */
	ModelledProposal splitOff(Collection<String> rest) {
		var split = new ModelledProposal(this, rest);
		this.objections.removeAll(split.objections);
		return split;
	}

	/** The last word of each body counts, and whoever reopens reopens for all. */
	void endorsed(String body, String kind) {
		this.endorsed.put(body, kind);
		if (this.endorsed.containsValue("REOPENED")) {
			this.state = "REOPENED";
		}
		else if (ModelledCase.SIDES.stream().allMatch((side) -> "ENDORSED".equals(this.endorsed.get(side)))) {
			this.state = "AGREED";
		}
	}

	/**
	 * What a co-chair concluded, and from which account.
	 */
	private record By(Concluded concluded, String account) {
	}

}
