package org.demarcationmap.overlap.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.overlap.pairs.Pair;
import org.demarcationmap.overlap.pairs.Pairing;

/**
 * Which pairs are kept: those that are among the strongest of one of their texts. The
 * weakest that each text keeps is found first, so that never all pairs need to be held.
 */
final class Listing {

	private final Pairing pairing;

	private final int perText;

	private final Map<String, Pair> weakest = new HashMap<>();

	Listing(Pairing pairing, int perText) {
		this.pairing = pairing;
		this.perText = perText;
	}

	/** Finds out which pairs some texts keep. */
	void look(Collection<String> texts) {
		texts.forEach((text) -> this.pairing.of(text)
			.stream()
			.limit(this.perText)
			.reduce((_, last) -> last)
			.ifPresent((last) -> this.weakest.put(text, last)));
	}

	/**
	 * The pairs of a text that are kept by it, or by others that were looked at.
	 */
	List<ListedPair> of(String text) {
		return this.pairing.of(text).stream().map(this::listed).filter(ListedPair::isListed).toList();
	}

	/** The pairs that these texts keep, each once. */
	Stream<ListedPair> once(Collection<String> texts) {
		return texts.stream()
			.flatMap((text) -> of(text).stream()
				.filter((listed) -> listed.pair().left().equals(text)
						|| !this.weakest.containsKey(listed.pair().left())));
	}

	private ListedPair listed(Pair pair) {
		return new ListedPair(pair, keeps(pair.left(), pair), keeps(pair.right(), pair));
	}

	private boolean keeps(String text, Pair pair) {
		var last = this.weakest.get(text);
		return last != null && Pair.STRONGEST_FIRST.compare(pair, last) <= 0;
	}

}
