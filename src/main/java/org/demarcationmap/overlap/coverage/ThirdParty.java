package org.demarcationmap.overlap.coverage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.overlap.OverlapDeliverable;

/**
 * A body outside the sides that holds texts on a topic.
 *
 * @param bodyKey the key of the body; null for texts of which no body is known
 * @param name its code, or {@value #NOT_KNOWN}
 * @param deliverables its current texts, strongest first; at most {@value #SHOWN}
 * @param deliverableCount how many it has in all
 */
public record ThirdParty(@Nullable String bodyKey, String name, List<OverlapDeliverable> deliverables,
		int deliverableCount) {

	/** What is said where no body is known. */
	public static final String NOT_KNOWN = "no body known";

	/** How many texts a third party shows. */
	public static final int SHOWN = 5;

	public ThirdParty {
		deliverables = List.copyOf(deliverables);
	}

}
