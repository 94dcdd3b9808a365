package org.demarcationmap.overlap.coverage;

import java.util.Comparator;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;

/**
 * How the mandates of the sides stand to a topic, whatever work there is on it.
 *
 * @param word {@link CoverageWord#OVERLAP} where mandates of two sides or more speak of
 * it, {@link CoverageWord#EXCLUSIVE} where those of one do, {@link CoverageWord#GAP}
 * where none does
 * @param statements what they say, by side and holder
 */
public record MandateCoverage(CoverageWord word, List<MandateStatement> statements) {

	/** That no mandate speaks of a topic. */
	public static final MandateCoverage NONE = new MandateCoverage(CoverageWord.GAP, List.of());

	public MandateCoverage {
		statements = List.copyOf(statements);
	}

	static MandateCoverage of(List<BodyCode> sides, List<MandateStatement> statements) {
		var word = switch ((int) statements.stream().map(MandateStatement::side).distinct().count()) {
			case 0 -> CoverageWord.GAP;
			case 1 -> CoverageWord.EXCLUSIVE;
			default -> CoverageWord.OVERLAP;
		};
		return new MandateCoverage(word,
				statements.stream()
					.sorted(Comparator.comparingInt((MandateStatement statement) -> sides.indexOf(statement.side()))
						.thenComparing(MandateStatement::holder)
						.thenComparing(MandateStatement::statement))
					.toList());
	}

}
