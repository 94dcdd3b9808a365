package org.demarcationmap.overlap.coverage;

import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.overlap.OverlapTopic;
import org.demarcationmap.overlap.Scope;

/**
 * How the sides stand to one aspect of a topic, or to the topic as a whole.
 *
 * @param scope the sides and aspects that were looked at, and the topics beside it
 * @param topic the topic
 * @param aspect the aspect, or the whole topic
 * @param work the word for it
 * @param sides what each side has that treats it, in the order of their names
 * @param references what joins the work of the sides, where the word is
 * {@link CoverageWord#SYNERGY}
 * @param why the reason in words
 */
public record CoverageRow(Scope scope, OverlapTopic topic, Aspect aspect, CoverageWord work, List<CoverageSide> sides,
		List<CoverageReference> references, String why) {

	public CoverageRow {
		sides = List.copyOf(sides);
		references = List.copyOf(references);
	}

	static CoverageRow of(Scope scope, TopicClaims claims, Aspect aspect) {
		var reading = CoverageReading.of(aspect, scope.sides(), claims.claims());
		var word = reading.word();
		return new CoverageRow(scope, claims.topic(), aspect, word,
				reading.treating().values().stream().map(CoverageSide::of).toList(),
				(word == CoverageWord.SYNERGY) ? reading.references() : List.of(),
				new CoverageSentence(claims.topic(), reading, scope.sides()).text());
	}

}
