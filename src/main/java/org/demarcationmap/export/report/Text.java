package org.demarcationmap.export.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text with footnotes.
 *
 * @param runs its pieces, in their order
 */
public record Text(List<Run> runs) {

	/** No text. */
	public static final Text NONE = new Text(List.of());

	public Text {
		runs = List.copyOf(runs);
	}

	public static Text of(String words) {
		return words.isEmpty() ? NONE : NONE.and(words);
	}

	public static Text strong(String words) {
		return NONE.with(new Run.Strong(words));
	}

	public Text and(String words) {
		return with(new Run.Words(words));
	}

	/** The same with what somebody said, in their own words. */
	public Text said(String words) {
		return with(new Run.Said(words));
	}

	/** The same with a footnote behind it. */
	public Text note(String footnote) {
		return with(new Run.Note(footnote));
	}

	/** The same with one more piece. */
	public Text with(Run run) {
		return new Text(Stream.concat(this.runs.stream(), Stream.of(run)).toList());
	}

}
