package org.demarcationmap.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.neo4j.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DatabaseTest
@Import({ Chain.class, Entries.class })
class EntriesTests {

	private static final Reader EVERYONE = new Reader(Set.of(Audience.EVERYONE), Map.of());

	private final Entries entries;

	private final Chain chain;

	private final Written written;

	EntriesTests(Entries entries, Chain chain, Driver driver) {
		this.entries = entries;
		this.chain = chain;
		this.written = new Written(driver);
	}

	@BeforeEach
	void write() {
		entry("09:00:00", "ann", "Opened", "thing", "one");
		entry("09:00:00.5", "ben", "Opened", "other", "one");
		entry("09:00:00.75", "ben", "Closed", "thing", "two");
		entry("09:00:01", "ann", "Closed", "other", "");
	}

	private void entry(String time, String actor, String kind, String subject, String demarcation) {
		this.written.entry(new Entry(time, Instant.parse("2026-03-02T" + time + "Z"), actor, "", kind, subject,
				demarcation, Audience.EVERYONE, "{}"));
		this.chain.seal();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			-   | -      | -     | -   | -          | -          | 4 3 2 1
			ben | -      | -     | -   | -          | -          | 3 2
			-   | Opened | -     | -   | -          | -          | 2 1
			-   | -      | thing | -   | -          | -          | 3 1
			-   | -      | -     | one | -          | -          | 2 1
			ann | Closed | other | -   | -          | -          | 4
			ann | Opened | other | -   | -          | -          | ''
			-   | -      | -     | -   | 09:00:00   | -          | 4 3 2 1
			-   | -      | -     | -   | 09:00:00.5 | -          | 4 3 2
			-   | -      | -     | -   | 09:00:00.6 | 09:00:01   | 3
			-   | -      | -     | -   | -          | 09:00:00.5 | 1
			-   | -      | -     | -   | 09:00:02   | -          | ''
			ben | -      | -     | one | 09:00:00   | 09:00:09   | 2
			""")
	void areFoundByPersonKindSubjectDemarcationAndTime(@Nullable String actor, @Nullable String kind,
			@Nullable String subject, @Nullable String demarcation, @Nullable String from, @Nullable String to,
			String found) {
		var filter = new EntryFilter(actor, kind, subject, demarcation, time(from), time(to));
		assertThat(numbers(EVERYONE, filter)).isEqualTo(found);
		assertThat(this.entries.count(EVERYONE, filter)).isEqualTo(found.isEmpty() ? 0 : found.split(" ").length);
	}

	private static @Nullable Instant time(@Nullable String text) {
		return (text != null) ? Instant.parse("2026-03-02T" + text + "Z") : null;
	}

	@Test
	void areNotShownBeforeTheyAreSealed() {
		this.written.entry("one", "unsealed");
		assertThat(numbers(EVERYONE, EntryFilter.ANY)).isEqualTo("4 3 2 1");
	}

	@Test
	void areReadInPagesFromTheNewest() {
		assertThat(this.entries.before(EVERYONE, EntryFilter.ANY, 4, 2)).extracting(SealedEntry::sequence)
			.isEqualTo(List.of(3L, 2L));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EVERYONE                        |                              | 4 3 2 1
			EVERYONE,SECRETARIAT            |                              | 5 4 3 2 1
			EVERYONE                        | one CO_CHAIRS                | 7 4 3 2 1
			EVERYONE                        | two CO_CHAIRS                | 8 4 3 2 1
			EVERYONE,SIDE SG2               |                              | 6 4 3 2 1
			EVERYONE,SIDE SG20              |                              | 4 3 2 1
			EVERYONE                        | two SIDE SG2                 | 4 3 2 1
			EVERYONE                        | one SIDE SG2                 | 6 4 3 2 1
			""")
	void areShownToTheirAudience(String everywhere, @Nullable String within, String found) {
		audience("", Audience.SECRETARIAT);
		audience("one", Audience.ofSide("SG2"));
		audience("one", Audience.CO_CHAIRS);
		audience("two", Audience.CO_CHAIRS);
		var reader = reader(everywhere, within);
		assertThat(numbers(reader, EntryFilter.ANY)).isEqualTo(found);
		assertThat(this.entries.before(Readers.ALL, EntryFilter.ANY, 99, 99)
			.stream()
			.filter((it) -> reader.mayRead(it.entry()))
			.map((it) -> String.valueOf(it.sequence()))).isEqualTo(List.of(found.split(" ")));
	}

	private void audience(String demarcation, Audience audience) {
		this.written.entry(demarcation, "whatever", audience);
		this.chain.seal();
	}

	private static Reader reader(String everywhere, @Nullable String within) {
		var audiences = List.of(everywhere.split(",")).stream().map(Audience::parse).toList();
		if (within == null) {
			return new Reader(Set.copyOf(audiences), Map.of());
		}
		var place = within.split(" ", 2);
		return new Reader(Set.copyOf(audiences), Map.of(place[0], Set.of(Audience.parse(place[1]))));
	}

	private String numbers(Reader reader, EntryFilter filter) {
		return String.join(" ",
				this.entries.before(reader, filter, 99, 99).stream().map((it) -> "" + it.sequence()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOBODY", "SIDE", "EVERYONE SG2" })
	void haveAnAudienceThatIsOne(String notation) {
		assertThatIllegalArgumentException().isThrownBy(() -> Audience.parse(notation));
	}

	/**
	 * Readers of everything that these tests write.
	 */
	private static final class Readers {

		private static final Reader ALL = new Reader(
				Set.of(Audience.EVERYONE, Audience.SECRETARIAT, Audience.CO_CHAIRS, Audience.ofSide("SG2")), Map.of());

	}

}
