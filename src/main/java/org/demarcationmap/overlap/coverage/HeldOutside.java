package org.demarcationmap.overlap.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.overlap.OverlapDeliverable;

/**
 * What is held on some topics outside the sides.
 */
public final class HeldOutside {

	/** Those who hold most come first, then by name; whom nobody knows comes last. */
	private static final Comparator<ThirdParty> ORDER = Comparator
		.comparing((ThirdParty party) -> party.bodyKey() == null)
		.thenComparing(ThirdParty::deliverableCount, Comparator.reverseOrder())
		.thenComparing(ThirdParty::name);

	private final Map<TopicSlug, List<Text>> byTopic;

	private final Comparator<OverlapDeliverable> strongestFirst;

	HeldOutside(Collection<Text> texts, Comparator<OverlapDeliverable> strongestFirst) {
		this.byTopic = texts.stream().collect(Collectors.groupingBy(Text::topic));
		this.strongestFirst = strongestFirst;
	}

	/** Who holds texts on any of these topics. */
	public List<ThirdParty> on(Collection<TopicSlug> topics) {
		return parties(topics.stream().distinct().flatMap(this::texts));
	}

	/** Who holds texts on an aspect of a topic, or on the whole of it. */
	public List<ThirdParty> on(TopicSlug topic, Aspect aspect) {
		return parties(texts(topic).filter((text) -> Claim.treats(aspect, text.aspect())));
	}

	private Stream<Text> texts(TopicSlug topic) {
		return this.byTopic.getOrDefault(topic, List.of()).stream();
	}

	private List<ThirdParty> parties(Stream<Text> texts) {
		return texts.collect(Collectors.groupingBy(Text::name, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(this::party)
			.sorted(ORDER)
			.toList();
	}

	private ThirdParty party(List<Text> texts) {
		var once = StrongestTexts.once(texts.stream().map(Text::deliverable).sorted(this.strongestFirst).toList());
		return new ThirdParty(texts.getFirst().bodyKey(), texts.getFirst().name(),
				once.stream().limit(ThirdParty.SHOWN).toList(), once.size());
	}

	/**
	 * That a text treats one of the topics.
	 *
	 * @param topic the topic
	 * @param bodyKey the key of the body that holds it, where one is known
	 * @param name the code of the body, or what is said where none is known
	 * @param deliverable the text
	 */
	record Text(TopicSlug topic, @Nullable String bodyKey, String name, OverlapDeliverable deliverable) {

		private Aspect aspect() {
			return Objects.requireNonNull(this.deliverable.treatment(), "What is held treats a topic.").aspect();
		}

	}

}
