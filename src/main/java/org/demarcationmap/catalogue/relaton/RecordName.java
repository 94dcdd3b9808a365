package org.demarcationmap.catalogue.relaton;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.catalogue.relaton.RelatonDocument.Dated;
import org.demarcationmap.catalogue.relaton.RelatonDocument.Identifier;

/**
 * Which edition of which text a record is about.
 *
 * @param edition its identifier
 * @param type who gave it: ITU, or another organization
 */
record RecordName(EditionName edition, String type) {

	private static final String OURS = "ITU";

	/** Identifiers that nobody calls a text by. */
	private static final Set<String> NO_NAMES = Set.of("DOI", "URN", "ISBN", "ISSN");

	private static final Pattern YEAR = Pattern.compile(":((?:19|20)\\d{2})\\b");

	static RecordName of(RelatonDocument document) {
		var identifiers = Stream.ofNullable(document.docidentifier())
			.flatMap(List::stream)
			.filter((identifier) -> identifier != null && identifier.content() != null && identifier.type() != null)
			.filter((identifier) -> !NO_NAMES.contains(identifier.type()))
			.sorted(Comparator.comparing(RecordName::isOurs)
				.thenComparing((identifier) -> Boolean.TRUE.equals(identifier.primary()))
				.reversed())
			.toList();
		if (identifiers.isEmpty()) {
			throw new UnreadableRecordException(0, "docidentifier", "",
					"Give the record an identifier of type ITU, like ITU-T E.192 (02/2026), or of another organization.");
		}
		var first = identifiers.getFirst();
		return new RecordName(edition(document, first), Objects.requireNonNull(first.type()));
	}

	private static boolean isOurs(Identifier identifier) {
		return OURS.equals(identifier.type());
	}

	private static EditionName edition(RelatonDocument document, Identifier identifier) {
		var text = Objects.requireNonNull(identifier.content()).strip().replaceAll("\\s+", " ");
		return isOurs(identifier) ? understood("docidentifier", text, EditionName::parse)
				: understood("docidentifier", text, (name) -> EditionName.outside(name, published(document, name)));
	}

	/**
	 * When a text was published: the date of its record, or the year in its identifier.
	 */
	private static PartialDate published(RelatonDocument document, String name) {
		var year = YEAR.matcher(name);
		return date(document, "published").or(() -> year.find() ? Optional.of(year.group(1)) : Optional.empty())
			.or(() -> date(document, "created"))
			.or(() -> date(document, "updated"))
			.map((text) -> understood("date", text, PartialDate::parse))
			.orElseThrow(RecordName::undated);
	}

	/**
	 * When the edition of a record was published.
	 */
	PartialDate published(RelatonDocument document) {
		if (isOutside()) {
			return this.edition.month();
		}
		return understood("date", date(document, "published").orElseThrow(RecordName::undated), PartialDate::parse);
	}

	boolean isOutside() {
		return !this.type.equals(OURS);
	}

	private static UnreadableRecordException undated() {
		return new UnreadableRecordException(0, "date", "",
				"Give the record a date of type published, like 2026-02-13.");
	}

	private static Optional<String> date(RelatonDocument document, String type) {
		return Stream.ofNullable(document.date())
			.flatMap(List::stream)
			.filter((date) -> date != null && type.equals(date.type()))
			.map(Dated::at)
			.flatMap(Stream::ofNullable)
			.findFirst();
	}

	private static <T> T understood(String field, String value, Function<String, T> parse) {
		try {
			return parse.apply(value);
		}
		catch (IllegalArgumentException ex) {
			throw new UnreadableRecordException(0, field, value, String.valueOf(ex.getMessage()), ex);
		}
	}

}
