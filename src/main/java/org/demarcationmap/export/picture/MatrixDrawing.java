package org.demarcationmap.export.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.demarcationmap.export.Cover;
import org.demarcationmap.export.picture.Svg.Size;
import org.demarcationmap.overlap.matrix.MatrixCell;
import org.demarcationmap.overlap.matrix.MatrixParty;
import org.demarcationmap.overlap.matrix.OverlapMatrix;

/**
 * Draws the picture of a matrix.
 */
final class MatrixDrawing {

	private static final int MARGIN = 20;

	private static final int NAMES = 180;

	private static final int CELL = 96;

	private static final int ROW = 44;

	private static final int LEGEND = 44;

	private static final int NARROWEST = 860;

	private final OverlapMatrix matrix;

	private final Cover cover;

	private final List<MatrixParty> rows;

	private final List<MatrixParty> columns;

	private final Svg svg = new Svg();

	MatrixDrawing(OverlapMatrix matrix, Cover cover) {
		this.matrix = matrix;
		this.cover = cover;
		var inRows = matrix.cells().stream().map((it) -> it.row().name()).toList();
		var inColumns = matrix.cells().stream().map((it) -> it.column().name()).toList();
		this.rows = matrix.parties().stream().filter((it) -> inRows.contains(it.name())).toList();
		this.columns = matrix.parties().stream().filter((it) -> inColumns.contains(it.name())).toList();
	}

	String draw() {
		var width = Math.max(NAMES + this.columns.size() * CELL, NARROWEST) + 2 * MARGIN;
		var head = new CoverHead(this.cover, width);
		var top = head.height() + LEGEND;
		this.svg.begin("matrix", new Size(width, top + (this.rows.size() + 1) * ROW + MARGIN),
				"Overlap matrix: " + this.cover.title(), description());
		head.draw(this.svg);
		legend(head.height());
		this.svg.open("g", "transform", "translate(" + MARGIN + " " + top + ")");
		if (this.rows.isEmpty()) {
			this.svg.element("text", "No overlaps.", "x", 0, "y", MARGIN);
		}
		names();
		cells();
		return this.svg.close().close().toString();
	}

	private String description() {
		return this.rows.size() + " rows and " + this.columns.size() + " columns. Each cell gives the strongest score"
				+ " between 0 and 1, and on how many topics the two overlap. "
				+ String.join(" ", this.matrix.cells().stream().limit(200).map(MatrixDrawing::sentence).toList());
	}

	private static String sentence(MatrixCell cell) {
		return cell.row().name() + " and " + cell.column().name() + ": " + number(cell) + " on " + topics(cell) + ".";
	}

	private void legend(int top) {
		this.svg.element("text", "Strongest score:", "x", MARGIN, "y", top + 14);
		var x = MARGIN + 120;
		var step = 0;
		for (var shade : Shade.SCALE) {
			this.svg.element("rect", "", "x", x, "y", top, "width", CELL, "height", 20, "fill", shade.fill(), "stroke",
					"#333333");
			this.svg.element("text", "0." + step + " – " + ((step == 8) ? "1.0" : "0." + (step + 2)), "x", x + CELL / 2,
					"y", top + 14, "text-anchor", "middle", "font-size", 11, "fill", shade.ink());
			x += CELL;
			step += 2;
		}
	}

	private void names() {
		for (var column = 0; column < this.columns.size(); column++) {
			var name = Wrapped.of(this.columns.get(column).name(), 12, 2);
			this.svg.lines(name, NAMES + column * CELL + 4, 18, "font-size", 12, "font-weight", "bold");
		}
		for (var row = 0; row < this.rows.size(); row++) {
			var name = Wrapped.of(this.rows.get(row).name(), 22, 2);
			this.svg.lines(name, 0, (row + 1) * ROW + 18, "font-size", 12, "font-weight", "bold");
		}
	}

	private void cells() {
		var rowOf = places(this.rows);
		var columnOf = places(this.columns);
		for (var cell : this.matrix.cells()) {
			var x = NAMES + columnOf.getOrDefault(cell.column().name(), 0) * CELL;
			var y = (rowOf.getOrDefault(cell.row().name(), 0) + 1) * ROW;
			cell(cell, x, y);
		}
	}

	private void cell(MatrixCell cell, int x, int y) {
		var shade = Shade.of(cell.score().value());
		this.svg.open("g").element("title", sentence(cell));
		this.svg.element("rect", "", "x", x, "y", y, "width", CELL, "height", ROW, "fill", shade.fill(), "stroke",
				"#333333");
		this.svg.element("text", number(cell), "x", x + CELL / 2, "y", y + 19, "text-anchor", "middle", "font-weight",
				"bold", "fill", shade.ink());
		this.svg.element("text", topics(cell), "x", x + CELL / 2, "y", y + 35, "text-anchor", "middle", "font-size", 11,
				"fill", shade.ink());
		this.svg.close();
	}

	private static Map<String, Integer> places(List<MatrixParty> parties) {
		var places = new HashMap<String, Integer>();
		parties.forEach((it) -> places.put(it.name(), places.size()));
		return places;
	}

	private static String number(MatrixCell cell) {
		return String.format(Locale.ROOT, "%.3f", cell.score().value());
	}

	private static String topics(MatrixCell cell) {
		return (cell.topics() == 1) ? "1 topic" : cell.topics() + " topics";
	}

}
