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
	static final String VERSION = "2";

	private static final Pattern STUDY_GROUP = Pattern.compile("ITU-T Study Group (\\d+)");

	private static final String ADVISORY_GROUP = "Telecommunication Standardization Advisory Group";

	private static final int LONGEST_TITLE = 4000;

	private final RecordYaml yaml = new RecordYaml();

	/**
	 * Reads as much of a record as tells which text it belongs to, and stops there.
	 * @param content the YAML
	 * @return identifier and title
	 * @throws UnreadableRecordException if it has no identifier
	 */
	public Heading heading(byte[] content) {
		var document = this.yaml.readHead(new ByteArrayInputStream(content));
		return new Heading(RecordName.of(document).edition(), Objects.requireNonNullElse(title(document), ""));
	}

	/**
	 * Reads a whole record.
	 * @param content the YAML
	 * @return what it says
	 * @throws UnreadableRecordException if it is no YAML, or lacks identifier or date
	 */
	public RelatonRecord record(byte[] content) {
		var document = this.yaml.read(new ByteArrayInputStream(content));
		var name = RecordName.of(document);
		var published = name.published(document);
		return new RelatonRecord(name.edition(), title(document), Summaries.plain(first(document.summary())), published,
				content(document.edition()), stage(document.status()), name.isOutside() ? null : group(document),
				first(document.source()), name.isOutside() ? null : identifier(document, "ISO"),
				name.isOutside() ? Publisher.of(document, name.type()) : null);
	}

	private static @Nullable String identifier(RelatonDocument document, String type) {
		return each(document.docidentifier(), (identifier) -> type.equals(identifier.type()), Identifier::content)
			.orElse(null);
	}

	private static Stage stage(@Nullable Status status) {
		return switch (Objects.requireNonNullElse((status != null) ? content(status.stage()) : null, "")) {
			case "Published", "60", "60.60", "90", "90.20", "90.60", "90.92", "90.93" -> Stage.PUBLISHED;
			case "Withdrawal", "95", "95.99" -> Stage.WITHDRAWAL;
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
		var main = each(document.title(), (title) -> "main".equals(title.type()), Text::content);
		var title = main.orElseGet(() -> first(document.title()));
		if (title != null && title.length() > LONGEST_TITLE) {
			throw new UnreadableRecordException(0, "title", title,
					"The title has " + title.length() + " characters; write at most " + LONGEST_TITLE + ".");
		}
		return title;
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
