package org.demarcationmap.catalogue.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a text fits what somebody looks for: which of the wanted words it has, how well,
 * and which of its characters are meant.
 *
 * @param text the text
 * @param fits how well each wanted word that it has fits
 * @param marked the characters that fit
 */
record TextFit(FoundText text, Map<Word, Fit> fits, BitSet marked) {

	static TextFit of(SearchText wanted, FoundText text) {
		var fit = new TextFit(text, new HashMap<>(), new BitSet());
		var found = Word.in(text.text());
		wanted.words().forEach((word) -> fit.mark(word, found));
		if (text.field().isName()) {
			fit.markName(wanted, found);
		}
		return fit;
	}

	private void mark(Word wanted, List<Word> found) {
		var byFit = found.stream()
			.collect(Collectors.groupingBy((word) -> Fit.of(wanted, word), TreeMap::new, Collectors.toList()));
		byFit.remove(Fit.NONE);
		if (!byFit.isEmpty()) {
			var best = byFit.firstEntry();
			this.fits.put(wanted, best.getKey());
			best.getValue().forEach((word) -> this.marked.set(word.start(), word.end()));
		}
	}

	/** Names are also found in another spelling, {@code Y4804} for {@code Y.4804}. */
	private void markName(SearchText wanted, List<Word> found) {
		var name = Squeezed.of(found);
		for (var chunk : wanted.chunks()) {
			var at = name.letters().indexOf(chunk.squeezed());
			if (at >= 0 && chunk.squeezed().length() > 1) {
				var fit = name.letters().equals(chunk.squeezed()) ? Fit.EXACT : Fit.BEGINNING;
				chunk.words().forEach((word) -> this.fits.merge(word, fit, TextFit::better));
				this.marked.set(name.place(at), name.place(at + chunk.squeezed().length() - 1) + 1);
			}
		}
	}

	private static Fit better(Fit one, Fit other) {
		return (one.compareTo(other) <= 0) ? one : other;
	}

	boolean hasAny() {
		return !this.fits.isEmpty();
	}

}
