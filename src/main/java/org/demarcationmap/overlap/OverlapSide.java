package org.demarcationmap.overlap;

import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;

/**
 * What one side of an overlap has.
 *
 * @param bodyKey the key of the body
 * @param body the body
 * @param deliverables what treats the topic, strongest first, one entry for each
 * treatment; at most {@value #SHOWN}
 * @param deliverableCount how many Deliverables of the side treat the topic in all
 * @param aspects the aspects under which they treat it
 */
public record OverlapSide(String bodyKey, BodyCode body, List<OverlapDeliverable> deliverables, int deliverableCount,
		List<Aspect> aspects) {

	/** How many entries a side shows. */
	public static final int SHOWN = 50;

	public OverlapSide {
		deliverables = List.copyOf(deliverables);
		aspects = List.copyOf(aspects);
	}

}
