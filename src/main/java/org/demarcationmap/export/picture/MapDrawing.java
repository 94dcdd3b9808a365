package org.demarcationmap.export.picture;

import java.util.List;

import org.demarcationmap.export.Exported;
import org.demarcationmap.export.picture.Svg.Size;

/**
 * Draws the picture of a map.
 */
final class MapDrawing {

	private static final int MARGIN = 20;

	private static final int HEADINGS = 30;

	private static final int NARROWEST = 860;

	private final Exported exported;

	private final MapGraph graph;

	private final Svg svg = new Svg();

	MapDrawing(Exported exported, Contested contested) {
		this.exported = exported;
		this.graph = MapGraph.of(exported, contested);
	}

	String draw() {
		var width = Math.max(this.graph.width(), NARROWEST) + 2 * MARGIN;
		var head = new CoverHead(this.exported.cover(), width);
		var top = head.height() + Legend.HEIGHT + HEADINGS;
		this.svg.begin("map", new Size(width, top + this.graph.height() + MARGIN),
				"Demarcation map: " + this.exported.cover().title(), description());
		head.draw(this.svg);
		Legend.draw(this.svg, head.height());
		var left = (width - this.graph.width()) / 2;
		this.svg.open("g", "transform", "translate(" + left + " " + top + ")");
		headings();
		this.graph.lines().forEach(this::line);
		this.graph.parties().forEach(this::party);
		this.graph.places().forEach(this::place);
		this.graph.lines().forEach(this::end);
		return this.svg.close().close().toString();
	}

	private String description() {
		var contested = this.graph.places().stream().filter(PlaceBox::isContested).count();
		return this.exported.cover().subject().text() + ". " + String.join(" ", this.exported.cover().notices())
				+ " Rows: " + this.graph.places().size() + ", of which contested: " + contested + ". Sides: "
				+ String.join(", ", sides()) + ". "
				+ String.join(" ",
						this.graph.lines()
							.stream()
							.filter((it) -> it.share() == Share.RESPONSIBLE)
							.limit(200)
							.map((it) -> Wrapped.of(it.sentence(), 200, 1).lines().getFirst() + ".")
							.toList());
	}

	private List<String> sides() {
		return this.exported.demarcation().bodies().stream().map(Object::toString).toList();
	}

	private void headings() {
		if (this.graph.places().isEmpty()) {
			this.svg.element("text", "No rows.", "x", this.graph.width() / 2, "y", 0, "text-anchor", "middle");
		}
		for (var isLeft : List.of(true, false)) {
			this.graph.parties()
				.stream()
				.filter((it) -> it.isLeft() == isLeft)
				.findFirst()
				.ifPresent((first) -> heading(first, isLeft));
		}
	}

	private void heading(PartyBox first, boolean isLeft) {
		var bodies = this.graph.parties()
			.stream()
			.filter((it) -> it.isLeft() == isLeft)
			.sorted((one, other) -> Boolean.compare(one.side() < 0, other.side() < 0))
			.map((it) -> (it.side() < 0) ? "others" : it.body())
			.distinct()
			.toList();
		this.svg.element("text", String.join(", ", bodies), "x", first.node().getX() + PartyBox.WIDTH / 2.0, "y", -8,
				"text-anchor", "middle", "font-weight", "bold", "font-size", 15);
	}

	private void line(ShareLine line) {
		this.svg.open("path", "d", line.path(), "fill", "none", "stroke", line.party().colour(), "stroke-width",
				line.share().width(), "stroke-dasharray", line.share().dashes());
		this.svg.element("title", line.sentence()).close();
	}

	private void end(ShareLine line) {
		if (line.share() == Share.RESPONSIBLE) {
			this.svg.element("circle", "", "cx", line.endX(), "cy", line.endY(), "r", 5, "fill", line.party().colour());
		}
	}

	private void party(PartyBox party) {
		var node = party.node();
		this.svg.open("g").element("title", party.name());
		this.svg.element("rect", "", "x", node.getX(), "y", node.getY(), "width", node.getWidth(), "height",
				node.getHeight(), "rx", 6, "fill", "#ffffff", "stroke", party.colour(), "stroke-width", 2);
		var name = Wrapped.of(party.name(), 20, 1);
		this.svg.lines(name, node.getX() + 10, node.getY() + 18, "font-weight", "bold");
		var side = (party.side() < 0) ? "third party" : "side " + party.body();
		this.svg.element("text", Wrapped.of(side, 24, 1).lines().getFirst(), "x", node.getX() + 10, "y",
				node.getY() + 35, "font-size", 11);
		this.svg.close();
	}

	private void place(PlaceBox place) {
		var node = place.node();
		this.svg.open("g").element("title", place.row().place().name());
		this.svg.element("rect", "", "x", node.getX(), "y", node.getY(), "width", node.getWidth(), "height",
				node.getHeight(), "fill", place.isContested() ? "url(#map-contested)" : "#f4f4f4", "stroke", "#333333",
				"stroke-width", place.isContested() ? 2.5 : 1, "stroke-dasharray",
				place.isContested() ? "8 4" : "none");
		texts(place, node.getX() + 14, node.getY() + 21);
		this.svg.close();
	}

	private void texts(PlaceBox place, double x, double top) {
		this.svg.lines(place.name(), x, top, "font-weight", "bold");
		var y = top + place.name().height();
		this.svg.lines(place.who(), x, y, "font-size", 11);
		y += place.who().height();
		this.svg.lines(Wrapped.of(place.facts(), 46, 1), x, y, "font-size", 11);
		if (place.isContested()) {
			this.svg.element("text", "⚠ contested: " + place.contested(), "x", x, "y", y + Wrapped.LEADING, "font-size",
					11, "font-weight", "bold");
		}
	}

}
