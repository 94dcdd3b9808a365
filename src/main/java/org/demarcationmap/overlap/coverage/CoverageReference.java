package org.demarcationmap.overlap.coverage;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.overlap.PathNode;

/**
 * That a text of one side refers to a text of another: the work of the one builds on that
 * of the other.
 *
 * @param from the text that refers
 * @param fromSide whose it is
 * @param to the text that it refers to
 * @param toSide whose that is
 */
public record CoverageReference(PathNode from, BodyCode fromSide, PathNode to, BodyCode toSide) {

	/** The reference in one line. */
	public String text() {
		return "%s of %s refers to %s of %s".formatted(this.from.name(), this.fromSide, this.to.name(), this.toSide);
	}

}
