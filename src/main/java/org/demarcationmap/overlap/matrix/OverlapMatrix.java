package org.demarcationmap.overlap.matrix;

import java.util.List;

/**
 * Who overlaps with whom.
 *
 * @param parties the rows and columns, in their order: everybody who takes part in a
 * finding
 * @param cells what parties of two sides have in common; those that have nothing are left
 * out
 * @param totals the same by body
 */
public record OverlapMatrix(List<MatrixParty> parties, List<MatrixCell> cells, List<MatrixCell> totals) {

	public OverlapMatrix {
		parties = List.copyOf(parties);
		cells = List.copyOf(cells);
		totals = List.copyOf(totals);
	}

}
