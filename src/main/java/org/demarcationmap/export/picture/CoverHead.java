package org.demarcationmap.export.picture;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.export.Cover;

/**
 * The head of a picture: what every file says of itself.
 */
final class CoverHead {

	private static final int MARGIN = 20;

	private static final double LETTER = 7.4;

	private final Wrapped title;

	private final List<Wrapped> notices;

	private final List<Wrapped> facts = new ArrayList<>();

	CoverHead(Cover cover, int width) {
		var letters = (int) ((width - 2 * MARGIN) / LETTER);
		this.title = Wrapped.of(cover.title(), letters * 2 / 3, 2);
		this.notices = cover.notices().stream().map((it) -> Wrapped.of(it, letters - 2, 2)).toList();
		cover.lines().forEach((name, value) -> {
			if (!List.of("Notice", "Title").contains(name)) {
				this.facts.add(Wrapped.of(name + ": " + value, letters, 2));
			}
		});
	}

	int height() {
		return 16 + this.title.lines().size() * 24 + all(this.notices) + (this.notices.isEmpty() ? 0 : 16)
				+ all(this.facts) + 16;
	}

	void draw(Svg svg) {
		var y = 36;
		svg.lines(this.title, MARGIN, y, "font-size", 18, "font-weight", "bold");
		y += (this.title.lines().size() - 1) * Wrapped.LEADING + 14;
		if (!this.notices.isEmpty()) {
			svg.element("rect", "", "x", MARGIN, "y", y, "width", "94%", "height", all(this.notices) + 10, "fill",
					"#fff3c4", "stroke", "#7a5c00");
			y = under(svg, this.notices, y + 17, MARGIN + 8, "bold");
		}
		under(svg, this.facts, y + 12, MARGIN, "normal");
	}

	private static int under(Svg svg, List<Wrapped> texts, int top, int x, String weight) {
		var y = top;
		for (var text : texts) {
			svg.lines(text, x, y, "font-size", 12, "font-weight", weight);
			y += text.height();
		}
		return y;
	}

	private static int all(List<Wrapped> texts) {
		return texts.stream().mapToInt(Wrapped::height).sum();
	}

}
