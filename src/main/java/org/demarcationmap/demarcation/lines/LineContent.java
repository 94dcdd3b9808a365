package org.demarcationmap.demarcation.lines;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.lines.AgreedLines.Restatement;
import org.jspecify.annotations.Nullable;

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
 * @param topics what these topics were called then
 */
public record LineContent(String demarcation, String title, boolean rehearsal, int version, Instant agreed,
		boolean provisional, List<String> sides, List<Allocation> allocations, List<Card> cards,
		List<FrozenTreatment> treatments, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NamedTopic> topics) {

	/** Versions of the line from before these were kept lack them. */
	@SuppressWarnings("ConstantValue")
	public LineContent {
		treatments = (treatments != null) ? List.copyOf(treatments) : List.of();
		topics = (topics != null) ? List.copyOf(topics) : List.of();
	}

	/**
	 * An overlap as it was found when its topic was concluded.
	 *
	 * @param topic the topic's slug
	 * @param score the score, between 0 and 1
	 * @param methodVersion the version of the method that found it
	 * @param sentence the finding in words
	 * @param paths the paths that prove it
	 * @param overlap its id, under which the sides review it
	 * @param signals what each signal gave, from 0 to 1
	 * @param reviews what the sides said of it
	 */
	public record Card(String topic, double score, String methodVersion, String sentence, List<String> paths,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) String overlap,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Double> signals,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<SaidOfCard> reviews) {

		/** Cards from before these were kept lack them. */
		@SuppressWarnings("ConstantValue")
		public Card {
			overlap = Objects.requireNonNullElse(overlap, "");
			signals = (signals != null) ? new TreeMap<>(signals) : new TreeMap<>();
			reviews = (reviews != null) ? List.copyOf(reviews) : List.of();
		}

	}

	/**
	 * What a side said of an overlap, as it stood when its topic was concluded.
	 *
	 * @param side the code of the side's body
	 * @param verdict what it said
	 * @param reason why; may be empty
	 * @param by the account that said so
	 * @param made when
	 */
	public record SaidOfCard(String side, String verdict, String reason, String by, Instant made) {

	}

	/**
	 * The claim that a text treats a topic, as it was when the topic was concluded.
	 *
	 * @param topic the topic's slug
	 * @param body the code of the body that is responsible for the text
	 * @param deliverable the name of the text
	 * @param grade whether it is a main subject or a part
	 * @param status how far the claim was settled
	 * @param facts what else was known of it
	 */
	public record FrozenTreatment(String topic, String body, String deliverable, String grade, String status,
			@JsonUnwrapped TreatmentFacts facts) {

		/** Claims from before their facts were kept lack them. */
		@SuppressWarnings("ConstantValue")
		public FrozenTreatment {
			facts = Objects.requireNonNullElse(facts, TreatmentFacts.UNKNOWN);
		}

	}

	/**
	 * What was known of a claim beside where it stood.
	 *
	 * @param title the title of the text
	 * @param question the Question that was responsible for it
	 * @param aspect what the text does about the topic
	 * @param place where in the text that stands
	 * @param justification how the claim came about
	 * @param confidence how sure whoever made it was, from 0 to 1
	 * @param source where it was read, if everyone may read that
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record TreatmentFacts(@Nullable String title, @Nullable String question, @Nullable String aspect,
			@Nullable String place, @Nullable String justification, @Nullable Double confidence,
			@Nullable String source) {

		/** Nothing else was kept. */
		public static final TreatmentFacts UNKNOWN = new TreatmentFacts(null, null, null, null, null, null, null);

	}

	/**
	 * What a topic was called when it was concluded.
	 *
	 * @param slug its short name
	 * @param name its name
	 */
	public record NamedTopic(String slug, String name) {

	}

	static LineContent first(Demarcation demarcation, Instant now) {
		return new LineContent(demarcation.slug().value(), demarcation.title(), demarcation.rehearsal(), 0, now, false,
				demarcation.bodies().stream().map(BodyCode::value).toList(), List.of(), List.of(), List.of(),
				List.of());
	}

	/**
	 * The version after this one, once a proposal is concluded. What it says of its
	 * places replaces what was said before; the evidence of other topics stays as it was
	 * frozen.
	 */
	LineContent with(List<Allocation> concluded, TopicEvidence now, Instant when) {
		return next(replace(this.allocations, concluded), evidence().replacedBy(now, topics(concluded)), when);
	}

	static Set<String> topics(List<Allocation> allocations) {
		return allocations.stream().map(Allocation::topic).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What the line rests on, topic by topic.
	 * @return the frozen evidence
	 */
	public TopicEvidence evidence() {
		return new TopicEvidence(this.topics, this.cards, this.treatments);
	}

	/**
	 * The version after this one, once bodies said more of a proposal.
	 */
	LineContent restated(Restatement said, Instant now) {
		return next(this.allocations.stream()
			.map((it) -> it.restsOn(said) ? it.restated(said.state(), said.endorsements()) : it)
			.toList(), evidence(), now);
	}

	boolean restsOn(Restatement said) {
		return this.allocations.stream().anyMatch((it) -> it.restsOn(said));
	}

	/** No version is older than the one before, though the clock jump back. */
	private LineContent next(List<Allocation> changed, TopicEvidence evidence, Instant now) {
		var then = now.isBefore(this.agreed) ? this.agreed : now;
		return new LineContent(this.demarcation, this.title, this.rehearsal, this.version + 1, then,
				changed.stream().anyMatch((it) -> it.basis().state() == AllocationState.PROVISIONAL), this.sides,
				changed, evidence.cards(), evidence.treatments(), evidence.topics());
	}

	static List<Allocation> replace(List<Allocation> earlier, List<Allocation> concluded) {
		var kept = earlier.stream().filter((old) -> concluded.stream().noneMatch((it) -> it.replaces(old)));
		return Stream.concat(kept, concluded.stream())
			.sorted(Comparator.comparing(Allocation::topic).thenComparing(Allocation::aspect))
			.toList();
	}

}
