package org.demarcationmap.catalogue.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ranks what the index found: whole names first, then names that begin alike, then by the
 * words: all in names, in titles, in scopes.
 *
 * @param wanted what somebody looks for
 */
record Ranking(SearchText wanted) {

	private static final int TIERS = 5;

	private static final int WHOLE_NAME = 0;

	private static final int BEGINNING_OF_NAME = 1;

	private static final int FRAGMENTS = 5;

	/** Answers the hit, or nothing where only some of what was looked for fits. */
	Optional<SearchHit> hit(FoundThing thing) {
		var fits = thing.texts().stream().map((text) -> TextFit.of(this.wanted, text)).toList();
		var all = this.wanted.words().stream().allMatch((word) -> fits.stream().anyMatch((fit) -> has(fit, word)));
		if (!all && !thing.sure()) {
			return Optional.empty();
		}
		return Optional.of(new SearchHit(thing.key(), thing.kind(), thing.name(), rank(fits), fragments(fits)));
	}

	private int rank(List<TextFit> fits) {
		var share = SearchHit.BEST / TIERS;
		return (TIERS - 1 - tier(fits)) * share + quality(fits) * share / Fit.EXACT.weight();
	}

	private int tier(List<TextFit> fits) {
		var whole = this.wanted.words().stream().map(Word::folded).reduce("", String::concat);
		var names = fits.stream()
			.map(TextFit::text)
			.filter((text) -> text.field().isName())
			.map((text) -> Squeezed.of(Word.in(text.text())).letters())
			.toList();
		if (names.contains(whole)) {
			return WHOLE_NAME;
		}
		if (names.stream().anyMatch((name) -> name.startsWith(whole))) {
			return BEGINNING_OF_NAME;
		}
		return this.wanted.words().stream().mapToInt((word) -> tier(fits, word)).max().orElse(TIERS - 1);
	}

	private static int tier(List<TextFit> fits, Word word) {
		return fits.stream()
			.filter((fit) -> has(fit, word))
			.mapToInt((fit) -> fit.text().field().tier())
			.min()
			.orElse(TIERS - 1);
	}

	private int quality(List<TextFit> fits) {
		return (int) this.wanted.words().stream().mapToInt((word) -> weight(fits, word)).average().orElse(0);
	}

	private static int weight(List<TextFit> fits, Word word) {
		return fits.stream().mapToInt((fit) -> fit.fits().getOrDefault(word, Fit.NONE).weight()).max().orElse(0);
	}

	private static boolean has(TextFit fit, Word word) {
		return fit.fits().containsKey(word);
	}

	private static List<Fragment> fragments(List<TextFit> fits) {
		Stream<TextFit> fitting = fits.stream()
			.filter(TextFit::hasAny)
			.sorted(Comparator.comparing((TextFit fit) -> fit.text().field()))
			.limit(FRAGMENTS);
		return fitting.map(Fragment::of).toList();
	}

}
