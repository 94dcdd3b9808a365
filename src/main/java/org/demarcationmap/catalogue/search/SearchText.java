package org.demarcationmap.catalogue.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.TopicName;

/**
 * What somebody looks for. Of their text only letters, digits and the signs inside names
 * are kept, so that nothing of it can be taken for the syntax of a query.
 *
 * @param chunks what stands between the spaces
 */
public record SearchText(List<Chunk> chunks) {

	private static final int LONGEST = 300;

	private static final int MOST_WORDS = 24;

	private static final int LONGEST_NAME = 100;

	public SearchText {
		chunks = List.copyOf(chunks);
		var words = chunks.stream().mapToInt((chunk) -> chunk.words().size()).sum();
		if (words > MOST_WORDS) {
			throw new IllegalArgumentException(
					"The text to look for has %d words: look for at most %d.".formatted(words, MOST_WORDS));
		}
	}

	/**
	 * Reads whatever somebody typed.
	 * @param text any text
	 * @return its chunks; none where it has neither letter nor digit
	 */
	public static SearchText parse(String text) {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException(
					"The text to look for has %d characters: look for at most %d.".formatted(text.length(), LONGEST));
		}
		var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{M}\\p{N}.'/_-]+", " ");
		return new SearchText(Arrays.stream(withoutSector(plain.strip()).split(" "))
			.map(Chunk::new)
			.filter((chunk) -> !chunk.words().isEmpty())
			.toList());
	}

	/** Before a name the sector says nothing: {@code ITU-T Rec. E.192}. */
	private static String withoutSector(String text) {
		var name = (text.isEmpty() || text.length() > LONGEST_NAME) ? text : DeliverableName.parse(text).value();
		return (name.indexOf(' ') < 0 || text.startsWith("ITU")) ? name : text;
	}

	/**
	 * Whether there is nothing to look for.
	 * @return true where the text has neither letter nor digit
	 */
	public boolean isEmpty() {
		return this.chunks.isEmpty();
	}

	List<Word> words() {
		return this.chunks.stream().flatMap((chunk) -> chunk.words().stream()).toList();
	}

	/** The query for the full-text index: each chunk must be met. */
	String fullText() {
		return this.chunks.stream().map(Chunk::fullText).collect(Collectors.joining(" "));
	}

	/** The form in which names of texts are looked up. */
	String name() {
		return nameOf(plain());
	}

	/** The form in which names in words are looked up, such as those of topics. */
	String nameInWords() {
		return TopicName.parse(shortened(plain())).normalised();
	}

	/** The forms of the chunks, for names that stand among other words. */
	List<String> names() {
		return this.chunks.stream().map((chunk) -> nameOf(chunk.text())).toList();
	}

	private static String nameOf(String text) {
		return DeliverableName.parse(shortened(text)).normalised();
	}

	private String plain() {
		return this.chunks.stream().map(Chunk::text).collect(Collectors.joining(" "));
	}

	/** No name is that long, so that nothing is missed. */
	private static String shortened(String text) {
		return (text.length() > LONGEST_NAME) ? text.substring(0, LONGEST_NAME).strip() : text;
	}

	/**
	 * What stands between two spaces, such as {@code Y.4804/H.642.1}.
	 *
	 * @param text letters, digits and the signs inside names
	 */
	record Chunk(String text) {

		List<Word> words() {
			return Word.in(this.text);
		}

		/** The letters and digits alone. */
		String squeezed() {
			return words().stream().map(Word::folded).collect(Collectors.joining());
		}

		String fullText() {
			var words = words().stream().map(Word::fullText).collect(Collectors.joining(" "));
			return "+(\"" + this.text + "\"^4 (" + words + "))";
		}

	}

}
