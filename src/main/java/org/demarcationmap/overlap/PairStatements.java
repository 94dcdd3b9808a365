package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.overlap.Evidence.SharedWord;
import org.demarcationmap.overlap.PairBasis.Joint;
import org.demarcationmap.overlap.PairBasis.Way;
import org.neo4j.driver.Value;

/**
 * Reads from what is known of a pair the statements that make it one, and what it takes
 * to withdraw each.
 */
final class PairStatements {

	private static final int WORDS = 8;

	private final PairFacts facts;

	private final OverlapWeights weights;

	private final TopicScoring scoring;

	private final Map<String, OverlapEdit> edits = new LinkedHashMap<>();

	private final List<Joint> joints = new ArrayList<>();

	PairStatements(PairFacts facts, OverlapWeights weights) {
		this.facts = facts;
		this.weights = weights;
		this.scoring = new TopicScoring(weights.topic());
		addTopics();
		addReferences();
		addTraces();
		addLiaisons();
		addWords();
	}

	/** The edits that make the pair disappear. */
	List<OverlapEdit> edits(List<ScopeClaim> claims, boolean everythingIsInScope) {
		claims.forEach((claim) -> this.edits.put(claim.treatment().key(), claim.rejection()));
		var basis = new PairBasis(this.joints, likeness(), everythingIsInScope ? null : inScope(claims), this.weights);
		var withdrawn = new PairDissolution(basis).withdrawn();
		var shown = new ArrayList<OverlapEdit>();
		for (var count = 1; count <= Math.min(withdrawn.size(), OverlapEdit.SHOWN); count++) {
			var edit = this.edits.get(withdrawn.get(count - 1));
			if (edit != null) {
				shown.add(edit.leaving(basis.without(withdrawn.subList(0, count))));
			}
		}
		return shown;
	}

	private static Set<String> inScope(List<ScopeClaim> claims) {
		return claims.stream()
			.filter(ScopeClaim::inScope)
			.map((claim) -> claim.treatment().key())
			.collect(Collectors.toUnmodifiableSet());
	}

	private void addTopics() {
		var ways = new TreeMap<String, List<Way>>();
		for (var shared : this.facts.list("topics")) {
			ways.computeIfAbsent(OverlapNodes.text(shared.get("topic"), "key"), (_) -> new ArrayList<>())
				.add(way(shared));
		}
		ways.values().forEach((its) -> this.joints.add(new Joint(Signal.TOPIC, its)));
	}

	private Way way(Value shared) {
		var one = OverlapNodes.treatment(this.facts.oneOn(shared));
		var other = OverlapNodes.treatment(this.facts.otherOn(shared));
		var strength = Math.sqrt(strength(this.facts.oneOn(shared), one, this.facts.oneStatus())
				* strength(this.facts.otherOn(shared), other, this.facts.otherStatus()));
		return new Way(one.key(), other.key(), strength * this.scoring.aspects(one.aspect(), other.aspect()).value()
				* this.scoring.rarity(shared.get("treatedBy").asInt()).value());
	}

	private double strength(Value claim, OverlapTreatment treatment, DeliverableStatus life) {
		var strength = this.scoring
			.strength(treatment.grade(), treatment.place(), treatment.status(), treatment.confidence().value(), life)
			.value();
		return claim.get("itself").asBoolean() ? strength : this.scoring.asBroader(strength);
	}

	private void addReferences() {
		var direct = new ArrayList<Way>();
		for (var reference : this.facts.list("direct")) {
			var statement = statement(OverlapEdit.withdrawing(OverlapNodes.text(reference.get("from")),
					OverlapNodes.text(reference.get("to"))));
			direct.add(new Way(statement, statement, this.weights.reference().direct()));
		}
		if (!direct.isEmpty()) {
			this.joints.add(new Joint(Signal.REFERENCE, direct));
		}
		for (var shared : this.facts.list("shared")) {
			var via = OverlapNodes.text(shared);
			join(Signal.REFERENCE, OverlapEdit.withdrawing(this.facts.oneNode(), via),
					OverlapEdit.withdrawing(this.facts.otherNode(), via),
					this.weights.reference().shared(shared.get("citedBy").asInt()));
		}
	}

	private void addTraces() {
		for (var trace : this.facts.list("traces")) {
			var item = OverlapNodes.text(trace);
			join(Signal.PROCESS, OverlapEdit.undoing(item, this.facts.oneNode()),
					OverlapEdit.undoing(item, this.facts.otherNode()), this.weights.trace());
		}
	}

	/**
	 * That one names the body of the other as liaison counts once, whichever does, and
	 * only as long as both share a topic.
	 */
	private void addLiaisons() {
		var ways = new ArrayList<Way>();
		for (var liaison : this.facts.liaisons()) {
			var statement = statement(OverlapEdit.withdrawingLiaison(liaison.item(), liaison.body()));
			for (var shared : this.facts.list("topics")) {
				ways.add(new Way(List.of(statement, OverlapNodes.text(this.facts.oneOn(shared), "key"),
						OverlapNodes.text(this.facts.otherOn(shared), "key")), this.weights.liaison()));
			}
		}
		if (!ways.isEmpty()) {
			this.joints.add(new Joint(Signal.PROCESS, ways));
		}
	}

	private void join(Signal signal, OverlapEdit one, OverlapEdit other, double chance) {
		this.joints.add(new Joint(signal, List.of(new Way(statement(one), statement(other), chance))));
	}

	private String statement(OverlapEdit edit) {
		var key = edit.kind() + edit.nodes().stream().map(PathNode::key).collect(Collectors.joining(" "));
		this.edits.put(key, edit);
		return key;
	}

	private void addWords() {
		var named = this.facts.quotedWords().map(SharedWord::word).limit(WORDS).toList();
		var words = new ArrayList<>(named);
		var more = this.facts.list("words").size() - named.size();
		if (more > 0) {
			words.add(more + " more");
		}
		var shared = named.isEmpty() ? "words that cannot be quoted here" : "the words " + Sentence.listed(words);
		this.edits.put(PairBasis.WORDING, OverlapEdit.rewording(this.facts.oneNode(), this.facts.otherNode(), shared));
	}

	private double likeness() {
		return this.facts.list("words").stream().mapToDouble((word) -> word.get("weight").asDouble()).sum();
	}

}
