package org.demarcationmap.overlap.coverage;

import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.overlap.OverlapDeliverable;

/**
 * What one side has on a topic and aspect.
 *
 * @param bodyKey the key of the body
 * @param body the body
 * @param grade a main subject where it is one of any of its texts, else a part
 * @param deliverables its current texts, strongest first; at most {@value #SHOWN}
 * @param deliverableCount how many it has in all
 */
public record CoverageSide(String bodyKey, BodyCode body, Grade grade, List<OverlapDeliverable> deliverables,
		int deliverableCount) {

	/** How many texts a side shows. */
	public static final int SHOWN = 10;

	public CoverageSide {
		deliverables = List.copyOf(deliverables);
	}

	/** Of claims of one side, strongest first. */
	static CoverageSide of(List<Claim> claims) {
		var texts = StrongestTexts.once(claims.stream().map(Claim::deliverable).toList());
		var grade = claims.stream().anyMatch(Claim::isMain) ? Grade.MAIN : Grade.PART;
		return new CoverageSide(claims.getFirst().bodyKey(), claims.getFirst().side(), grade,
				texts.stream().limit(SHOWN).toList(), texts.size());
	}

}
