package org.demarcationmap.export.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;

/**
 * The line from a party to a row in which it has a share.
 *
 * @param edge how it runs
 * @param party the party
 * @param place the row
 * @param share the share
 */
record ShareLine(ElkEdge edge, PartyBox party, PlaceBox place, Share share) {

	/**
	 * Its points as the path of an SVG document, from the party on, so that the dots of
	 * lines that run together fall on each other.
	 */
	String path() {
		return this.edge.getSections()
			.stream()
			.map(ShareLine::points)
			.map((points) -> this.party.isLeft() ? points : points.reversed())
			.map((points) -> String.join(" L ", points))
			.collect(Collectors.joining(" M ", "M ", ""));
	}

	private static List<String> points(ElkEdgeSection section) {
		var points = new ArrayList<String>();
		points.add(point(section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach((bend) -> points.add(point(bend.getX(), bend.getY())));
		points.add(point(section.getEndX(), section.getEndY()));
		return points;
	}

	/** Where it meets the row. */
	double endX() {
		return this.place.node().getX() + (this.party.isLeft() ? 0 : this.place.node().getWidth());
	}

	double endY() {
		var section = this.edge.getSections().getFirst();
		return this.party.isLeft() ? section.getEndY() : section.getStartY();
	}

	/** The line in words. */
	String sentence() {
		var row = this.place.row().place();
		return this.party.name() + " is " + this.share.word() + ": " + row.name()
				+ (row.isWhole() ? "" : ", " + row.aspect());
	}

	private static String point(double x, double y) {
		return String.format(Locale.ROOT, "%.1f %.1f", x, y);
	}

}
