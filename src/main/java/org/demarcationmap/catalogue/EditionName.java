package org.demarcationmap.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The identifier of one approved state of a text, such as {@code E.192 (02/2026)},
 * {@code Y.4000/Y.2060 (06/2012)} or {@code G.722.2 Annex E (2002) Cor. 1 (07/2003)}.
 *
 * @param value the identifier without the sector, as its source writes it
 * @param numbers the numbers of the text that it bears, in its order; one that is spelt
 * in two ways (F.80bis, F.80 bis) or mistyped (P.6l for P.61) in the source stands here
 * in one
 * @param part what stands behind the numbers: version, part and change, and the month
 * @param kind what was approved
 * @param month when it was approved
 */
public record EditionName(String value, List<DeliverableName> numbers, String part, EditionKind kind,
		PartialDate month) {

	private static final Pattern NOTATION = Pattern.compile("(.+?)((?: \\(V\\d+\\)| v\\.\\d+)?(?: \\(\\d{4}\\))?"
			+ "(?: (?:Amd|Cor|Technical Cor|Err|Add|Annex|App|attachment)\\b.*)?) \\((\\d{2})/(\\d{4})\\)");

	private static final PartialDate UNKNOWN_DATE = new PartialDate("0001");

	private static final Pattern OUTSIDE = Pattern
		.compile("([^:]+)(?::(?:\\d{4}(?:-\\d{2})?|(?:Rel|Ph)[^/]*/[\\d.]+))?(.*)");

	private static final Pattern NUMBER = Pattern.compile("[A-Z]\\.\\d\\S*(?: (?:bis|ter|quater|quarter|[A-Z]))?");

	public EditionName {
		numbers = List.copyOf(numbers);
	}

	/**
	 * Reads an identifier.
	 * @param text such as {@code ITU-T E.192 (02/2026)}
	 * @return its parts
	 */
	public static EditionName parse(String text) {
		var value = DeliverableName.parse(text).value();
		var matcher = NOTATION.matcher(value);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"'" + text + "' is no identifier of an edition: write it like ITU-T E.192 (02/2026).");
		}
		var part = matcher.group(2).strip();
		var month = new PartialDate(matcher.group(4) + "-" + matcher.group(3));
		return new EditionName(value, numbers(matcher.group(1)), part, EditionKind.of(part), month);
	}

	/**
	 * Reads an identifier of an organization outside ITU-T, whose texts have notations of
	 * their own: {@code ISO/IEC 9834-1:2012}, {@code 3GPP TR 25.999:Rel-7/7.1.0},
	 * {@code RFC 8141}.
	 * @param text the identifier
	 * @param published when it was published
	 * @return its parts; the number is what stands before the year or release
	 */
	public static EditionName outside(String text, PartialDate published) {
		var value = DeliverableName.parse(text).value();
		var matcher = OUTSIDE.matcher(value);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"'" + text + "' is no identifier of a text: write it like ISO/IEC 9834-1:2012.");
		}
		var part = matcher.group(2).strip();
		return new EditionName(value, List.of(new DeliverableName(matcher.group(1).strip())), part,
				EditionKind.of(part), published);
	}

	/**
	 * The numbers of the text that an identifier of any organization names.
	 */
	public static List<DeliverableName> numbersOf(String text) {
		return of(text, UNKNOWN_DATE).numbers();
	}

	/**
	 * Reads an identifier of ITU-T, or of another organization where it is none.
	 */
	public static EditionName of(String text, PartialDate published) {
		return NOTATION.matcher(text).matches() ? parse(text) : outside(text, published);
	}

	/**
	 * The name of the whole text approved at a date.
	 * @param text the text
	 * @param approved when, at least to the month
	 * @return the name, such as {@code E.192 (02/2026)}
	 */
	public static EditionName of(DeliverableName text, PartialDate approved) {
		if (!approved.saysMonth()) {
			throw new IllegalArgumentException("An edition of " + text + " needs the month of its approval; '"
					+ approved + "' says the year only.");
		}
		return parse(text + " (" + approved.value().substring(5, 7) + "/" + approved.value().substring(0, 4) + ")");
	}

	/**
	 * The numbers as one name, such as {@code Y.4000/Y.2060}.
	 * @return the name under which the edition was published
	 */
	public DeliverableName joint() {
		return new DeliverableName(String.join("/", this.numbers.stream().map(DeliverableName::value).toList()));
	}

	private static List<DeliverableName> numbers(String names) {
		var pieces = names.split("/");
		var dual = Stream.of(pieces).allMatch((piece) -> NUMBER.matcher(piece).matches());
		return Stream.of(dual ? pieces : new String[] { names }).map(EditionName::spelt).distinct().toList();
	}

	private static DeliverableName spelt(String number) {
		return new DeliverableName(number.replaceFirst("(?<=\\d)l$", "1")
			.replaceFirst(" quarter$", " quater")
			.replaceFirst("(?<=\\d)(bis|ter|quater|R)$", " $1"));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
