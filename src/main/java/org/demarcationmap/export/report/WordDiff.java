package org.demarcationmap.export.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Compares two texts word by word.
 */
final class WordDiff {

	/** Texts with more words are not compared, but one put in the place of the other. */
	private static final int MOST_WORDS = 4000;

	private WordDiff() {
	}

	/** The later text, with what the earlier one had otherwise marked in it. */
	static Text between(String earlier, String later) {
		if (earlier.equals(later)) {
			return Text.of(later);
		}
		var before = words(earlier);
		var after = words(later);
		if (before.size() > MOST_WORDS || after.size() > MOST_WORDS) {
			return inserted(deleted(Text.NONE, earlier), later);
		}
		return marked(before, after);
	}

	private static Text marked(List<String> before, List<String> after) {
		var text = Text.NONE;
		var at = 0;
		for (var delta : DiffUtils.diff(before, after).getDeltas()) {
			text = kept(text, before.subList(at, delta.getSource().getPosition()));
			text = changed(text, delta);
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		return kept(text, before.subList(at, before.size()));
	}

	private static Text changed(Text text, AbstractDelta<String> delta) {
		return inserted(deleted(text, String.join("", delta.getSource().getLines())),
				String.join("", delta.getTarget().getLines()));
	}

	private static Text kept(Text text, List<String> words) {
		return words.isEmpty() ? text : text.and(String.join("", words));
	}

	static Text deleted(Text text, String words) {
		return words.isEmpty() ? text : text.with(new Run.Deleted(words));
	}

	static Text inserted(Text text, String words) {
		return words.isEmpty() ? text : text.with(new Run.Inserted(words));
	}

	private static List<String> words(String text) {
		var bounds = BreakIterator.getWordInstance(Locale.ROOT);
		bounds.setText(text);
		var words = new ArrayList<String>();
		var from = bounds.first();
		for (var to = bounds.next(); to != BreakIterator.DONE; to = bounds.next()) {
			words.add(text.substring(from, to));
			from = to;
		}
		return words;
	}

}
