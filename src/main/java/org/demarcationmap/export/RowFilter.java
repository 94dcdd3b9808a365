package org.demarcationmap.export;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows of a map are wanted; what is left empty narrows nothing.
 *
 * @param sides only rows that name one of these bodies, or a Question of one
 * @param questions only rows that name one of these Questions, such as {@code Q1/2}
 * @param topics only rows about one of these topics, by slug
 * @param states only rows in one of these states
 */
public record RowFilter(List<String> sides, List<String> questions, List<String> topics,
		List<RowState> states) implements Predicate<MapRow> {

	/** Every row. */
	public static final RowFilter ALL = new RowFilter(List.of(), List.of(), List.of(), List.of());

	public RowFilter {
		sides = List.copyOf(sides);
		questions = List.copyOf(questions);
		topics = List.copyOf(topics);
		states = List.copyOf(states);
	}

	@Override
	public boolean test(MapRow row) {
		return fits(this.topics, row.place().topic()::equals) && fits(this.states, row.state()::equals)
				&& fits(this.sides, (side) -> row.shares().all().anyMatch((name) -> isOf(name, side)))
				&& fits(this.questions,
						(question) -> row.shares().all().anyMatch((name) -> isQuestion(name, question)));
	}

	private static <T> boolean fits(List<T> wanted, Predicate<T> test) {
		return wanted.isEmpty() || wanted.stream().anyMatch(test);
	}

	/** Questions are numbered after their body: Q1/2 is one of SG2. */
	private static boolean isOf(String name, String side) {
		return name.equals(side) || PartyNames.body(name).equals(side);
	}

	private static boolean isQuestion(String name, String question) {
		return name.equals(question) || name.startsWith(question + " (");
	}

	/** Whether it leaves rows out. */
	public boolean narrows() {
		return !equals(ALL);
	}

	/**
	 * The filter in words, as every file prints it.
	 * @return such as {@code side SG2; topic oid-resolution}, or {@code none}
	 */
	public String text() {
		var parts = Stream
			.of(part("side", this.sides), part("Question", this.questions), part("topic", this.topics),
					part("status", this.states))
			.filter((part) -> !part.isEmpty())
			.toList();
		return parts.isEmpty() ? "none" : String.join("; ", parts);
	}

	private static String part(String what, List<?> wanted) {
		return wanted.isEmpty() ? ""
				: what + " " + wanted.stream().map(Object::toString).collect(Collectors.joining(" or "));
	}

}
