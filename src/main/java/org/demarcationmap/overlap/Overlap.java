package org.demarcationmap.overlap;

import java.util.List;

import org.demarcationmap.graphql.Node;

/**
 * A finding: a topic that more than one side treats, with its proof.
 *
 * @param key its id
 * @param topic the topic
 * @param score how strong it is
 * @param signals what each signal gave
 * @param sides what each side has; sides that do not treat the topic are left out
 * @param evidence the strongest path between each two sides, strongest first
 * @param methodVersion by which method it was found
 */
public record Overlap(OverlapId key, OverlapTopic topic, Score score, List<SignalScore> signals,
		List<OverlapSide> sides, List<Evidence> evidence, MethodVersion methodVersion) implements Node {

	public Overlap {
		signals = List.copyOf(signals);
		sides = List.copyOf(sides);
		evidence = List.copyOf(evidence);
	}

	@Override
	public String id() {
		return this.key.value();
	}

	/**
	 * The finding in two or three sentences, to be read out.
	 * @return what it says, without taking a side
	 */
	public String sentence() {
		return new Sentence(this).text();
	}

}
