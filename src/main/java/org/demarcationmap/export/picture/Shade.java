package org.demarcationmap.export.picture;

import java.util.List;

/**
 * The colour of a cell: from light to dark in one hue, so that it is told by its
 * lightness alone.
 *
 * @param fill the colour of the cell
 * @param ink the colour of the text on it
 */
record Shade(String fill, String ink) {

	/** From the weakest to the strongest overlaps, a fifth each. */
	static final List<Shade> SCALE = List.of(new Shade("#eff3ff", "#000000"), new Shade("#bdd7e7", "#000000"),
			new Shade("#6baed6", "#000000"), new Shade("#2171b5", "#ffffff"), new Shade("#08306b", "#ffffff"));

	static Shade of(double score) {
		return SCALE.get(Math.clamp((int) (score * SCALE.size()), 0, SCALE.size() - 1));
	}

}
