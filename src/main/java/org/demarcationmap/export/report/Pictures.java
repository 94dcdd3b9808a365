package org.demarcationmap.export.report;

import java.util.List;

import org.demarcationmap.export.report.Block.Figure;

/**
 * The pictures of a report, as SVG.
 *
 * @param map the map
 * @param overlaps who overlaps with whom
 */
record Pictures(String map, String overlaps) {

	List<Figure> map(ReportFacts facts) {
		return List.of(new Figure("Who is responsible for what, by " + facts.map(),
				"The sides " + facts.sides() + ", the topics between them, and lines from each topic to who is"
						+ " responsible for it and who contributes. The table above says the same.",
				this.map));
	}

	List<Figure> matrix(ReportFacts facts) {
		return List.of(new Figure("Who overlaps with whom",
				"A table of the Questions and bodies of " + facts.sides()
						+ ": in each cell how much two of them have in common, the darker the stronger.",
				this.overlaps));
	}

}
