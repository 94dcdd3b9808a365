package org.demarcationmap.demarcation.whatif;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.overlap.Evidence;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapDeliverable;
import org.demarcationmap.overlap.OverlapPair;
import org.demarcationmap.overlap.OverlapSide;
import org.demarcationmap.overlap.OverlapTopic;

/**
 * Finds what an overlap is about: the topics and aspects that more than one side treats.
 */
final class Contested {

	private Contested() {
	}

	/** Topics and aspects, those of a pair by the paths that join it. */
	static Set<ClauseKey> in(Overlap overlap) {
		return switch (overlap.subject()) {
			case OverlapTopic topic -> on(topic.slug(), overlap.sides().stream().map(OverlapSide::aspects).toList());
			case OverlapPair _ -> onPaths(overlap.evidence());
		};
	}

	private static Set<ClauseKey> onPaths(List<Evidence> evidence) {
		var found = new LinkedHashSet<ClauseKey>();
		for (var proof : evidence) {
			if (proof instanceof Evidence.TopicPath path) {
				found.addAll(on(path.topic().slug(),
						List.of(aspect(path.left().deliverable()), aspect(path.right().deliverable()))));
			}
		}
		return found;
	}

	private static List<Aspect> aspect(OverlapDeliverable deliverable) {
		var treatment = deliverable.treatment();
		return List.of((treatment != null) ? treatment.aspect() : Aspect.WHOLE);
	}

	/**
	 * Who treats the whole of a topic treats each aspect that another treats. Where no
	 * two sides meet in an aspect, it is about all that they treat.
	 */
	static Set<ClauseKey> on(TopicSlug topic, List<List<Aspect>> sides) {
		var all = new LinkedHashSet<Aspect>();
		sides.forEach(all::addAll);
		var shared = new LinkedHashSet<ClauseKey>();
		var treated = new LinkedHashSet<ClauseKey>();
		for (var aspect : all) {
			var place = new ClauseKey(topic, aspect);
			treated.add(place);
			if (sides.stream().filter((its) -> its.contains(aspect) || its.contains(Aspect.WHOLE)).count() > 1) {
				shared.add(place);
			}
		}
		return shared.isEmpty() ? treated : shared;
	}

}
