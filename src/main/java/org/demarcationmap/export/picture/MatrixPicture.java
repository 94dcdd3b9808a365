package org.demarcationmap.export.picture;

import org.demarcationmap.export.Cover;
import org.demarcationmap.overlap.matrix.OverlapMatrix;

/**
 * The picture of who overlaps with whom: a table whose cells are the darker the stronger
 * the overlap, with the numbers in them.
 */
public final class MatrixPicture {

	private MatrixPicture() {
	}

	/**
	 * Draws a matrix.
	 * @param matrix who overlaps with whom
	 * @param cover what the file says of itself in which the picture stands
	 * @return an SVG document, which can stand within HTML as it is
	 */
	public static String of(OverlapMatrix matrix, Cover cover) {
		return new MatrixDrawing(matrix, cover).draw();
	}

}
