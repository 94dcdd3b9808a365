package org.demarcationmap.overlap.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.demarcationmap.overlap.OverlapKind;
import org.demarcationmap.overlap.reviews.Grounds.Text;
import org.jspecify.annotations.Nullable;

/**
 * Says in sentences what changed of what a finding rests on. What the finding does not
 * rest on, before or now, is passed over.
 */
final class Differences {

	private final OverlapKind kind;

	private final Grounds before;

	private final Grounds now;

	private final List<String> sentences = new ArrayList<>();

	private Differences(OverlapKind kind, Grounds before, Grounds now) {
		this.kind = kind;
		this.before = before;
		this.now = now;
	}

	/** What changed; nothing where the finding rests on the same. */
	static List<String> between(OverlapKind kind, Grounds before, Grounds now) {
		return new Differences(kind, before, now).compare();
	}

	private List<String> compare() {
		for (var text : this.before.texts()) {
			this.now.text(text.key()).filter((same) -> isGround(text) && isGround(same)).ifPresent((same) -> {
				compareWords(text, same);
				compareSides(text, same);
				compareReferences(text, same);
			});
			if (this.kind == OverlapKind.PAIR && this.now.text(text.key()).isEmpty()) {
				this.sentences.add(text.name() + " is no longer a text of its own in the catalogue.");
			}
		}
		keys().forEach((key) -> this.sentences
			.addAll(ClaimDifferences.between(this.before.text(key), this.now.text(key), this.kind)));
		return List.copyOf(this.sentences);
	}

	private boolean isGround(Text text) {
		return this.kind == OverlapKind.PAIR || text.counts();
	}

	private Stream<String> keys() {
		return Stream.concat(this.before.texts().stream(), this.now.texts().stream()).map(Text::key).distinct();
	}

	private void compareWords(Text text, Text same) {
		changed(text.wording().title(), same.wording().title(), "The title of %s changed.", same);
		changed(text.wording().summary(), same.wording().summary(), "The abstract of %s changed.", same);
		changed(text.wording().scope(), same.wording().scope(), "The scope of %s changed.", same);
		changed(text.status(), same.status(),
				"The status of %s changed from " + words(text.status()) + " to " + words(same.status()) + ".", same);
		changed(text.edition(), same.edition(),
				Optional.ofNullable(same.edition())
					.map((edition) -> "The newest edition of %s is now " + edition + ".")
					.orElse("%s has no edition any more."),
				same);
	}

	private void changed(@Nullable String was, @Nullable String is, String sentence, Text text) {
		if (!Objects.equals(was, is)) {
			this.sentences.add(sentence.replace("%s", text.name()));
		}
	}

	private void compareSides(Text text, Text same) {
		without(same.sides(), text.sides())
			.forEach((side) -> this.sentences.add(side + " is now responsible for " + same.name() + "."));
		without(text.sides(), same.sides())
			.forEach((side) -> this.sentences.add(side + " is no longer responsible for " + same.name() + "."));
	}

	private void compareReferences(Text text, Text same) {
		without(same.references(), text.references())
			.forEach((other) -> this.sentences.add(same.name() + " now refers to " + name(other) + "."));
		without(text.references(), same.references())
			.forEach((other) -> this.sentences.add(same.name() + " no longer refers to " + name(other) + "."));
	}

	private String name(String key) {
		return this.now.text(key).or(() -> this.before.text(key)).map(Text::name).orElse(key);
	}

	private static List<String> without(List<String> all, List<String> known) {
		return all.stream().filter((one) -> !known.contains(one)).toList();
	}

	static String words(String constant) {
		return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
