package org.demarcationmap.overlap;

import java.util.List;
import java.util.Optional;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.graphql.Node;

/**
 * A finding: a topic, or a pair of Deliverables, that more than one side treats, with its
 * proof.
 *
 * @param key its id
 * @param subject what it is about
 * @param score how strong it is
 * @param signals what each signal gave
 * @param sides what each side has; sides that do not treat the topic are left out
 * @param evidence what proves it, strongest first: of a topic, the strongest path between
 * each two sides
 * @param methodVersion by which method it was found
 */
public record Overlap(OverlapId key, OverlapSubject subject, Score score, List<SignalScore> signals,
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

	public OverlapKind kind() {
		return this.subject.kind();
	}

	public String name() {
		return this.subject.name();
	}

	/** The topic, where it is about one. */
	public Optional<OverlapTopic> topic() {
		return (this.subject instanceof OverlapTopic topic) ? Optional.of(topic) : Optional.empty();
	}

	/** The topics on the paths that prove it. */
	public List<TopicSlug> topicsOnPaths() {
		return this.evidence.stream()
			.filter(Evidence.TopicPath.class::isInstance)
			.map((path) -> ((Evidence.TopicPath) path).topic().slug())
			.distinct()
			.toList();
	}

	/**
	 * The finding in two or three sentences, to be read out.
	 * @return what it says, without taking a side
	 */
	public String sentence() {
		return switch (this.subject) {
			case OverlapTopic topic -> new Sentence(this, topic).text();
			case OverlapPair _ -> new PairSentence(this).text();
		};
	}

}
