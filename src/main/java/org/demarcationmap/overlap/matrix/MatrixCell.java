package org.demarcationmap.overlap.matrix;

import java.util.List;

import org.demarcationmap.overlap.Score;
import org.demarcationmap.overlap.findings.FindingRow;

/**
 * What two parties of different sides have in common: the findings in which both take
 * part.
 *
 * @param source the matrix in which it stands
 * @param row the party whose side stands first
 * @param column the other one
 * @param pairs how many pairs of Deliverables
 * @param topics how many topics
 * @param found the strongest findings, at most {@value #SHOWN}
 */
public record MatrixCell(MatrixSource source, MatrixParty row, MatrixParty column, int pairs, int topics,
		List<FindingRow> found) {

	/** How many findings a cell shows. */
	public static final int SHOWN = 3;

	public MatrixCell {
		found = List.copyOf(found);
	}

	/** How strong the strongest finding is. */
	public Score score() {
		return new Score(this.found.getFirst().thousandths() / 1000.0);
	}

}
