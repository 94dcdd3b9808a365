package org.demarcationmap.overlap.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.overlap.TopicScoring;

/**
 * Which texts treat which topics. Of a topic the strongest two claims that go together
 * count, at least one of them on the topic itself; several topics add up.
 */
final class TopicIndex implements PairIndex {

	private final TopicScoring scoring;

	private final Holders<List<Claim>> holders = new Holders<>();

	private final List<TreeMap<String, List<Claim>>> claims = new ArrayList<>();

	private final Map<String, Integer> treatedBy = new HashMap<>();

	TopicIndex(Texts texts, TopicScoring scoring) {
		this.scoring = scoring;
		for (var text = 0; text < texts.size(); text++) {
			this.claims.add(new TreeMap<>());
		}
	}

	void put(int text, String topic, int treatedBy, Claim claim) {
		this.treatedBy.put(topic, treatedBy);
		this.claims.get(text).computeIfAbsent(topic, (_) -> {
			var held = new ArrayList<Claim>();
			this.holders.add(topic, text, held);
			return held;
		}).add(claim);
	}

	@Override
	public void add(int text, Sums sums) {
		this.claims.get(text).forEach((topic, claims) -> {
			var rarity = this.scoring.rarity(this.treatedBy.getOrDefault(topic, 0)).value();
			this.holders.of(topic)
				.forEach((held) -> sums.addChance(held.text(), rarity * strongest(claims, held.how())));
		});
	}

	private double strongest(List<Claim> ours, List<Claim> theirs) {
		var strongest = 0.0;
		for (var one : ours) {
			for (var other : theirs) {
				if (one.itself() || other.itself()) {
					strongest = Math.max(strongest, together(one, other));
				}
			}
		}
		return strongest;
	}

	private double together(Claim one, Claim other) {
		return Math.sqrt(one.strength() * other.strength())
				* this.scoring.aspects(one.aspect(), other.aspect()).value();
	}

	@Override
	public double score(double sum) {
		return Sums.together(sum);
	}

	/**
	 * That a text treats a topic.
	 *
	 * @param aspect the aspect
	 * @param strength how strongly, from 0 to 1
	 * @param itself whether it is the topic itself, and not a narrower one
	 */
	record Claim(Aspect aspect, double strength, boolean itself) {
	}

}
