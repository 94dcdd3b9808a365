package org.demarcationmap.demarcation.lines;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.lines.LineContent.Card;
import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.demarcation.lines.LineContent.NamedTopic;

/**
 * What is known of topics at one moment: what they are called, where sides overlap on
 * them, and whose texts treat them. Nothing in it is withheld from anybody.
 *
 * @param topics the topics by slug
 * @param cards the overlaps on them
 * @param treatments the claims of the sides' texts
 */
public record TopicEvidence(List<NamedTopic> topics, List<Card> cards, List<FrozenTreatment> treatments) {

	public TopicEvidence {
		topics = List.copyOf(topics);
		cards = List.copyOf(cards);
		treatments = List.copyOf(treatments);
	}

	/**
	 * What is known of some of its topics.
	 * @param wanted the slugs of the topics
	 * @return the evidence on them alone
	 */
	public TopicEvidence on(Set<String> wanted) {
		return new TopicEvidence(this.topics.stream().filter((it) -> wanted.contains(it.slug())).toList(),
				this.cards.stream().filter((it) -> wanted.contains(it.topic())).toList(),
				this.treatments.stream().filter((it) -> wanted.contains(it.topic())).toList());
	}

	/** The same with what is known later of some of its topics. */
	TopicEvidence replacedBy(TopicEvidence later, Set<String> about) {
		return new TopicEvidence(sorted(this.topics, later.topics, about, NamedTopic::slug),
				sorted(this.cards, later.cards, about, Card::topic),
				sorted(this.treatments, later.treatments, about, FrozenTreatment::topic));
	}

	private static <T> List<T> sorted(List<T> earlier, List<T> later, Set<String> about, Function<T, String> topic) {
		var kept = earlier.stream().filter((it) -> !about.contains(topic.apply(it)));
		return Stream.concat(kept, later.stream()).sorted(Comparator.comparing(topic)).toList();
	}

}
