package org.demarcationmap.catalogue.relaton;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.catalogue.relaton.RelatonDocument.Dated;
import org.demarcationmap.catalogue.relaton.RelatonDocument.Identifier;
import org.demarcationmap.catalogue.relaton.RelatonDocument.Status;
import org.demarcationmap.catalogue.relaton.RelatonDocument.Text;
import org.demarcationmap.catalogue.relaton.RelatonRecord.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Understands the YAML of one record.
 */
public final class RelatonReader {

	/**
	 * Raise it whenever more or something else is read of records, so that those which
	 * the catalogue knows are read anew.
	 */
	static final String VERSION = "1";

	private static final Pattern STUDY_GROUP = Pattern.compile("ITU-T Study Group (\\d+)");

	private static final String ADVISORY_GROUP = "Telecommunication Standardization Advisory Group";

	private final RecordYaml yaml = new RecordYaml();

	/**
	 * Reads as much of a record as tells which text it belongs to, and stops there.
	 * @param content the YAML
	 * @return identifier and title
	 * @throws UnreadableRecordException if it has no identifier of ITU-T
	 */
	public Heading heading(byte[] content) {
		var document = this.yaml.readHead(new ByteArrayInputStream(content));
		return new Heading(identifier(document), Objects.requireNonNullElse(title(document), ""));
	}

	/**
	 * Reads a whole record.
	 * @param content the YAML
	 * @return what it says
	 * @throws UnreadableRecordException if it is no YAML, or lacks identifier or date
	 */
	public RelatonRecord record(byte[] content) {
		var document = this.yaml.read(new ByteArrayInputStream(content));
		return new RelatonRecord(identifier(document), title(document), Summaries.plain(first(document.summary())),
				published(document), content(document.edition()), stage(document.status()), group(document),
				first(document.source()), identifier(document, "ISO"));
	}

	private static EditionName identifier(RelatonDocument document) {
		var text = identifier(document, "ITU");
		if (text == null) {
			throw new UnreadableRecordException(0, "docidentifier", "",
					"Give the record an identifier of type ITU, like ITU-T E.192 (02/2026).");
		}
		return understood("docidentifier", text, EditionName::parse);
	}

	private static @Nullable String identifier(RelatonDocument document, String type) {
		return each(document.docidentifier(), (identifier) -> type.equals(identifier.type()), Identifier::content)
			.orElse(null);
	}

	private static PartialDate published(RelatonDocument document) {
		var text = each(document.date(), (date) -> "published".equals(date.type()), Dated::at)
			.orElseThrow(() -> new UnreadableRecordException(0, "date", "",
					"Give the record a date of type published, like 2026-02-13."));
		return understood("date", text, PartialDate::parse);
	}

	private static <T> T understood(String field, String value, Function<String, T> parse) {
		try {
			return parse.apply(value);
		}
		catch (IllegalArgumentException ex) {
			throw new UnreadableRecordException(0, field, value, String.valueOf(ex.getMessage()), ex);
		}
	}

	private static Stage stage(@Nullable Status status) {
		return switch (Objects.requireNonNullElse((status != null) ? content(status.stage()) : null, "")) {
			case "Published" -> Stage.PUBLISHED;
			case "Withdrawal" -> Stage.WITHDRAWAL;
			default -> Stage.NOT_SAID;
		};
	}

	private static @Nullable BodyCode group(RelatonDocument document) {
		return stream(document.contributor()).map((contributor) -> contributor.organization())
			.filter(Objects::nonNull)
			.flatMap((organization) -> stream(organization.subdivision()))
			.flatMap((subdivision) -> stream(subdivision.name()))
			.map((name) -> Objects.requireNonNullElse(content(name), ""))
			.map(RelatonReader::body)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	private static Optional<BodyCode> body(String name) {
		if (name.equals(ADVISORY_GROUP)) {
			return Optional.of(new BodyCode("TSAG"));
		}
		var matcher = STUDY_GROUP.matcher(name);
		return matcher.matches() ? Optional.of(new BodyCode("SG" + matcher.group(1))) : Optional.empty();
	}

	private static @Nullable String title(RelatonDocument document) {
		return first(document.title());
	}

	private static @Nullable String first(@Nullable List<Text> texts) {
		return each(texts, (text) -> true, Text::content).orElse(null);
	}

	private static @Nullable String content(@Nullable Text text) {
		return (text != null) ? first(List.of(text)) : null;
	}

	private static <T> Optional<String> each(@Nullable List<T> list, Predicate<T> wanted,
			Function<T, @Nullable String> content) {
		return stream(list).filter(wanted)
			.map((element) -> Optional.ofNullable(content.apply(element)))
			.flatMap(Optional::stream)
			.map((text) -> text.strip().replaceAll("\\s+", " "))
			.filter((text) -> !text.isEmpty())
			.findFirst();
	}

	private static <T> Stream<T> stream(@Nullable List<T> list) {
		return (list != null) ? list.stream().filter(Objects::nonNull) : Stream.empty();
	}

}
