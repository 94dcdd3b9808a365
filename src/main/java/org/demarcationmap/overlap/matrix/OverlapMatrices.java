package org.demarcationmap.overlap.matrix;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.Scope;

/**
 * The matrices of scopes, over the same findings as their lists of overlaps. Who reads
 * them has what changed taken up first.
 */
@Service
public class OverlapMatrices {

	private final MatrixCells cells;

	OverlapMatrices(MatrixCells cells) {
		this.cells = cells;
	}

	/**
	 * The matrix of a scope.
	 * @param scope between whom and about what
	 * @param by by what rows and columns are told apart
	 * @param filter which findings are counted
	 */
	public OverlapMatrix of(Scope scope, MatrixBy by, OverlapFilter filter) {
		filter.checkAgainst(scope);
		var found = this.cells.of(scope, filter, by, MatrixBy.BODY);
		var cells = found.getOrDefault(by, List.of());
		return new OverlapMatrix(parties(scope, cells), cells, found.getOrDefault(MatrixBy.BODY, List.of()));
	}

	private static List<MatrixParty> parties(Scope scope, List<MatrixCell> cells) {
		return cells.stream()
			.flatMap((cell) -> Stream.of(cell.row(), cell.column()))
			.distinct()
			.sorted(MatrixParty.inOrderOf(scope.sides()))
			.toList();
	}

}
