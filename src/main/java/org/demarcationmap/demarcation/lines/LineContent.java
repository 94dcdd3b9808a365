package org.demarcationmap.demarcation.lines;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.lines.AgreedLines.Restatement;

/**
 * A version of the line with the evidence it rests on, frozen when it was concluded.
 *
 * @param demarcation the slug of the demarcation
 * @param title what the demarcation is about
 * @param rehearsal whether the demarcation only practises
 * @param version from 1
 * @param agreed when what made this version was recorded
 * @param provisional whether a side's body has still to endorse a part of it
 * @param sides the codes of the sides' bodies
 * @param allocations the allocations by topic and aspect
 * @param cards the overlaps on the topics of the allocations, each as it was when its
 * topic was concluded
 * @param treatments the claims of the sides' texts on these topics, as they were then
 */
public record LineContent(String demarcation, String title, boolean rehearsal, int version, Instant agreed,
		boolean provisional, List<String> sides, List<Allocation> allocations, List<Card> cards,
		List<FrozenTreatment> treatments) {

	/** Versions of the line from before treatments were kept lack them. */
	@SuppressWarnings("ConstantValue")
	public LineContent {
		treatments = (treatments != null) ? List.copyOf(treatments) : List.of();
	}

	/**
	 * An overlap as it was found when its topic was concluded.
	 *
	 * @param topic the topic's slug
	 * @param score the score, between 0 and 1
	 * @param methodVersion the version of the method that found it
	 * @param sentence the finding in words
	 * @param paths the paths that prove it
	 */
	public record Card(String topic, double score, String methodVersion, String sentence, List<String> paths) {

	}

	/**
	 * The claim that a text treats a topic, as it was when the topic was concluded.
	 *
	 * @param topic the topic's slug
	 * @param body the code of the body that is responsible for the text
	 * @param deliverable the name of the text
	 * @param grade whether it is a main subject or a part
	 * @param status how far the claim was settled
	 */
	public record FrozenTreatment(String topic, String body, String deliverable, String grade, String status) {

	}

	/**
	 * What a conclusion brings into the line.
	 */
	record Concluded(List<Allocation> allocations, List<Card> cards, List<FrozenTreatment> treatments) {

		Set<String> topics() {
			return this.allocations.stream().map(Allocation::topic).collect(Collectors.toCollection(HashSet::new));
		}

	}

	static LineContent first(Demarcation demarcation, Instant now) {
		return new LineContent(demarcation.slug().value(), demarcation.title(), demarcation.rehearsal(), 0, now, false,
				demarcation.bodies().stream().map(BodyCode::value).toList(), List.of(), List.of(), List.of());
	}

	/**
	 * The version after this one, once a proposal is concluded. What it says of its
	 * places replaces what was said before; the evidence of other topics stays as it was
	 * frozen.
	 */
	LineContent with(Concluded concluded, Instant now) {
		var topics = concluded.topics();
		return next(replace(this.allocations, concluded.allocations()),
				sorted(this.cards, concluded.cards(), topics, Card::topic),
				sorted(this.treatments, concluded.treatments(), topics, FrozenTreatment::topic), now);
	}

	/**
	 * The version after this one, once bodies said more of a proposal.
	 */
	LineContent restated(Restatement said, Instant now) {
		return next(this.allocations.stream()
			.map((it) -> it.restsOn(said) ? it.restated(said.state(), said.endorsements()) : it)
			.toList(), this.cards, this.treatments, now);
	}

	boolean restsOn(Restatement said) {
		return this.allocations.stream().anyMatch((it) -> it.restsOn(said));
	}

	/** No version is older than the one before, though the clock jump back. */
	private LineContent next(List<Allocation> changed, List<Card> frozen, List<FrozenTreatment> claims, Instant now) {
		var then = now.isBefore(this.agreed) ? this.agreed : now;
		return new LineContent(this.demarcation, this.title, this.rehearsal, this.version + 1, then,
				changed.stream().anyMatch((it) -> it.basis().state() == AllocationState.PROVISIONAL), this.sides,
				changed, frozen, claims);
	}

	private static <T> List<T> sorted(List<T> earlier, List<T> concluded, Set<String> topics,
			Function<T, String> topic) {
		var kept = earlier.stream().filter((it) -> !topics.contains(topic.apply(it)));
		return Stream.concat(kept, concluded.stream()).sorted(Comparator.comparing(topic)).toList();
	}

	static List<Allocation> replace(List<Allocation> earlier, List<Allocation> concluded) {
		var kept = earlier.stream().filter((old) -> concluded.stream().noneMatch((it) -> it.replaces(old)));
		return Stream.concat(kept, concluded.stream())
			.sorted(Comparator.comparing(Allocation::topic).thenComparing(Allocation::aspect))
			.toList();
	}

}
