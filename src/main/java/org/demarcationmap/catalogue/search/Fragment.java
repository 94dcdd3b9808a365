package org.demarcationmap.catalogue.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The part of a text in which something was found. Of a long text it is what stands
 * around the first place.
 *
 * @param field which text it is
 * @param segments its pieces in their order
 */
public record Fragment(SearchField field, List<Segment> segments) {

	private static final int LONGEST = 300;

	private static final int BEFORE = 80;

	private static final String LEFT_OUT = "…";

	public Fragment {
		segments = List.copyOf(segments);
	}

	static Fragment of(TextFit fit) {
		var text = fit.text().text();
		var start = start(text, fit.marked());
		var end = (text.length() - start > LONGEST) ? boundary(text, start + LONGEST) : text.length();
		var segments = new ArrayList<Segment>();
		if (start > 0) {
			segments.add(new Segment(LEFT_OUT, false));
		}
		segments.addAll(segments(text.substring(start, end), fit.marked().get(start, end)));
		if (end < text.length()) {
			segments.add(new Segment(LEFT_OUT, false));
		}
		return new Fragment(fit.text().field(), segments);
	}

	private static int start(String text, BitSet marked) {
		var first = Math.max(marked.nextSetBit(0), 0);
		return (text.length() > LONGEST && first > BEFORE) ? boundary(text, first - BEFORE) : 0;
	}

	/** The end of the word in which the place lies, so that no character is cut. */
	private static int boundary(String text, int place) {
		var end = place;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end < place + BEFORE) {
			end++;
		}
		return (end < text.length() && Character.isLowSurrogate(text.charAt(end))) ? end + 1 : end;
	}

	private static List<Segment> segments(String text, BitSet marked) {
		var segments = new ArrayList<Segment>();
		for (var start = 0; start < text.length();) {
			var matched = marked.get(start);
			var next = matched ? marked.nextClearBit(start) : marked.nextSetBit(start);
			var end = (next < 0) ? text.length() : Math.min(next, text.length());
			segments.add(new Segment(text.substring(start, end), matched));
			start = end;
		}
		return segments;
	}

}
