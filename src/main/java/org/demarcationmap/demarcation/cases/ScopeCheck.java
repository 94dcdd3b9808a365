package org.demarcationmap.demarcation.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.demarcation.KnownTopics;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;

import org.springframework.stereotype.Component;

/**
 * Checks the aspects and topics that somebody wants in scope.
 */
@Component
class ScopeCheck {

	private static final int MOST_ASPECTS = 50;

	private static final int MOST_TOPICS = 10_000;

	private final KnownTopics topics;

	ScopeCheck(KnownTopics topics) {
		this.topics = topics;
	}

	/**
	 * Reads aspects; the whole topic is always one of them.
	 * @return those that can be read, each once, in the order in which they were named
	 */
	List<String> aspects(List<String> named, Refusals refusals) {
		atMost(named, MOST_ASPECTS, "aspects", refusals);
		var aspects = new ArrayList<String>();
		for (var name : named) {
			try {
				aspects.add(Aspect.parse(name).value());
			}
			catch (IllegalArgumentException ex) {
				refusals.add(ErrorCode.UNKNOWN_ASPECT, String.valueOf(ex.getMessage()), "aspects");
			}
		}
		return Stream.concat(aspects.stream(), Stream.of(Aspect.WHOLE.value())).distinct().toList();
	}

	/**
	 * Checks that there are such topics.
	 * @return each once
	 */
	List<String> topics(List<String> named, Refusals refusals) {
		atMost(named, MOST_TOPICS, "topics", refusals);
		var distinct = named.stream().distinct().limit(MOST_TOPICS).toList();
		var known = this.topics.among(distinct);
		distinct.stream()
			.filter((slug) -> !known.contains(slug))
			.limit(10)
			.forEach((slug) -> Unknown.topic(refusals, slug, "topics"));
		return distinct;
	}

	private static void atMost(Collection<String> named, int most, String what, Refusals refusals) {
		refusals.when(named.size() > most, ErrorCode.OUT_OF_RANGE,
				() -> named.size() + " " + what + " are too many; at most " + most + " are taken.", what);
	}

}
