package org.demarcationmap.export.picture;

import java.util.EnumSet;

/**
 * What the lines and boxes of a map mean.
 */
final class Legend {

	static final int HEIGHT = 40;

	private static final int STEP = 140;

	private Legend() {
	}

	static void draw(Svg svg, int top) {
		hatching(svg);
		var x = 20;
		var y = top + 14;
		for (var share : EnumSet.allOf(Share.class)) {
			svg.element("path", "", "d", "M " + x + " " + y + " h 40", "stroke", "#333333", "stroke-width",
					share.width(), "stroke-dasharray", share.dashes());
			if (share == Share.RESPONSIBLE) {
				svg.element("circle", "", "cx", x + 40, "cy", y, "r", 5, "fill", "#333333");
			}
			svg.element("text", share.word(), "x", x + 50, "y", y + 4);
			x += STEP;
		}
		svg.element("rect", "", "x", x, "y", y - 10, "width", 40, "height", 20, "fill", "url(#map-contested)", "stroke",
				"#333333", "stroke-width", 2.5, "stroke-dasharray", "8 4");
		svg.element("text", "contested: dissent, an open concern, or reopened", "x", x + 50, "y", y + 4);
	}

	private static void hatching(Svg svg) {
		svg.open("defs")
			.open("pattern", "id", "map-contested", "width", 10, "height", 10, "patternUnits", "userSpaceOnUse",
					"patternTransform", "rotate(45)")
			.element("rect", "", "width", 10, "height", 10, "fill", "#ffffff")
			.element("rect", "", "width", 2, "height", 10, "fill", "#dddddd")
			.close()
			.close();
	}

}
