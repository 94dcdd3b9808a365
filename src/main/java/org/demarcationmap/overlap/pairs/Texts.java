package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The texts that take part in a computation, in the order of their keys, each with its
 * place as its number.
 */
public final class Texts {

	private final List<Text> texts;

	private final Map<String, Integer> numbers = new HashMap<>();

	public Texts(Collection<Text> texts) {
		this.texts = texts.stream().sorted(Comparator.comparing(Text::key)).toList();
		IntStream.range(0, this.texts.size())
			.forEach((number) -> this.numbers.put(this.texts.get(number).key(), number));
	}

	public int size() {
		return this.texts.size();
	}

	Text get(int number) {
		return this.texts.get(number);
	}

	/** The number of the text that the graph does not have. */
	int planned() {
		return number(PlannedText.KEY).orElseThrow();
	}

	/** The number of a text, where it takes part. */
	OptionalInt number(String key) {
		var number = this.numbers.get(key);
		return (number != null) ? OptionalInt.of(number) : OptionalInt.empty();
	}

	public List<String> keys() {
		return this.texts.stream().map(Text::key).toList();
	}

}
