package org.demarcationmap.journal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.awaitility.Awaitility;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import reactor.core.scheduler.Schedulers;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two application nodes on one database: whoever follows on one of them hears of
 * everything, wherever it was written.
 */
@DatabaseTest
class LiveEntriesTests {

	private static final StreamSettings SETTINGS = new StreamSettings(Duration.ofMillis(20), Duration.ofMinutes(5),
			Duration.ofMillis(300), Duration.ZERO, 2);

	private static final Reader ALL = new Reader(Set.of(Audience.EVERYONE, Audience.SECRETARIAT), Map.of());

	private final JournalNode here;

	private final JournalNode there;

	private final Written written;

	LiveEntriesTests(Driver driver, Neo4jClient client, Transactions transactions) {
		this.here = new JournalNode(client, transactions, SETTINGS);
		this.there = new JournalNode(Neo4jClient.create(driver), transactions, SETTINGS);
		this.written = new Written(driver);
	}

	@BeforeEach
	void start() {
		this.here.start();
		this.there.start();
	}

	@AfterEach
	void stop() {
		this.here.stop();
		this.there.stop();
	}

	@Test
	void hearsOfWhatAnotherNodeSealed() {
		var heard = follow(this.here, place(null, null));
		this.written.entry("", "elsewhere");
		this.there.chain().seal();
		await(heard, 1);
		assertThat(heard.subjects()).containsExactly("elsewhere");
	}

	@Test
	void beginsNowUnlessItIsToldFromWhere() {
		write(3);
		this.here.chain().seal();
		var now = follow(this.here, place(null, null));
		var all = follow(this.here, place(null, 0L));
		var rest = follow(this.here, place(null, 2L));
		this.written.entry("", "new");
		this.here.chain().seal();
		await(all, 4);
		await(rest, 2);
		await(now, 1);
		assertThat(now.subjects()).containsExactly("new");
		assertThat(all.subjects()).containsExactly("0", "1", "2", "new");
		assertThat(rest.subjects()).containsExactly("2", "new");
	}

	@Test
	void missesNothingAndRepeatsNothingWhoeverWritesAndHoweverOftenItIsOpened() {
		var random = new Random(5);
		var writing = IntStream.range(0, 4).mapToObj((_) -> CompletableFuture.runAsync(() -> write(150))).toList();
		var sealing = List.of(sealing(this.here, writing), sealing(this.there, writing));
		var patient = follow(this.here, place(null, 0L));
		var resumed = new CopyOnWriteArrayList<Long>();
		while (resumed.size() < 600) {
			var last = resumed.isEmpty() ? 0 : resumed.getLast();
			var part = follow(random.nextBoolean() ? this.here : this.there, place(null, last));
			Awaitility.await().until(() -> !part.heard().isEmpty());
			part.dispose();
			part.heard().stream().map(SealedEntry::sequence).filter((it) -> it > last).forEach(resumed::add);
		}
		sealing.forEach(CompletableFuture::join);
		await(patient, 600);
		assertThat(patient.sequences()).isEqualTo(LongStream.rangeClosed(1, 600).boxed().toList());
		assertThat(resumed).isEqualTo(LongStream.rangeClosed(1, 600).boxed().toList());
	}

	@Test
	void catchesUpFromFarBehind() {
		write(1300);
		this.here.chain().seal();
		var all = follow(this.there, place(null, 0L));
		await(all, 1300);
		assertThat(all.sequences()).isEqualTo(LongStream.rangeClosed(1, 1300).boxed().toList());
	}

	@Test
	void tellsOnlyWhatIsWantedAndAllowed() {
		var everyone = new Reader(Set.of(Audience.EVERYONE), Map.of("one", Set.of(Audience.ofSide("SG2"))));
		this.written.entry("one", "before", Audience.ofSide("SG20"));
		this.written.entry("one", "a side's, before", Audience.ofSide("SG2"));
		this.here.chain().seal();
		var heard = follow(this.here, new Place("somebody", () -> everyone, "one", 0L));
		this.written.entry("one", "open");
		this.written.entry("two", "elsewhere");
		this.written.entry("one", "secret", Audience.SECRETARIAT);
		this.written.entry("one", "a side's", Audience.ofSide("SG2"));
		this.written.entry("one", "another side's", Audience.ofSide("SG20"));
		this.written.entry("one", "last");
		this.here.chain().seal();
		await(heard, 4);
		assertThat(heard.subjects()).containsExactlyInAnyOrder("a side's, before", "open", "a side's", "last");
	}

	@Test
	void feelsThatARightWasTakenAway() {
		var readers = new CopyOnWriteArrayList<>(List.of(ALL));
		var heard = follow(this.here, new Place("somebody", readers::getFirst, null, 0L));
		this.written.entry("", "first", Audience.SECRETARIAT);
		this.here.chain().seal();
		await(heard, 1);
		readers.set(0, new Reader(Set.of(Audience.EVERYONE), Map.of()));
		this.written.entry("", "second", Audience.SECRETARIAT);
		this.written.entry("", "third");
		this.here.chain().seal();
		await(heard, 2);
		assertThat(heard.subjects()).containsExactly("first", "third");
	}

	@Test
	void endsWithASentenceForWhoReadsNothing() {
		var heard = new Heard(2);
		this.here.live().follow(place(null, 0L)).subscribe(heard);
		write(9);
		this.here.chain().seal();
		Awaitility.await().until(() -> heard.end() != null);
		assertThat(heard.end()).isInstanceOf(SlowReaderException.class).hasMessageContaining("with `after: 2`");
		assertThat(heard.heard()).hasSize(2);
		Awaitility.await().until(() -> this.here.tail().followers() == 0);
	}

	@Test
	void goesOnWhereAnEntryWasRemoved() {
		var heard = follow(this.here, place(null, 0L));
		write(1);
		this.here.chain().seal();
		await(heard, 1);
		this.here.stop();
		write(2);
		this.there.chain().seal();
		this.here.client().query("CYPHER 25 MATCH (entry:Entry {sequence: 2}) DELETE entry").run();
		this.here.start();
		var resumed = follow(this.here, place(null, 1L));
		await(resumed, 1);
		assertThat(resumed.sequences()).containsExactly(3L);
	}

	@Test
	void endsWhenTheApplicationStops() {
		var heard = follow(this.here, place(null, 0L));
		Awaitility.await().until(() -> this.here.tail().followers() == 1);
		this.here.stop();
		Awaitility.await().until(heard::isDisposed);
		assertThat(heard.completed()).isTrue();
	}

	@Test
	void endsByItselfAfterItsTime() {
		var brief = new JournalNode(this.here.client(), this.here.transactions(), new StreamSettings(
				Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMinutes(1), Duration.ZERO, 2));
		brief.start();
		var heard = follow(brief, place(null, 0L));
		Awaitility.await().until(heard::completed);
		assertThat(brief.tail().followers()).isZero();
		brief.stop();
	}

	@Test
	void countsTheStreamsOfAnAccount() {
		var first = follow(this.here, place(null, 0L));
		follow(this.here, place(null, 0L));
		Awaitility.await().until(() -> this.here.live().free("somebody") == 0);
		assertThat(this.here.live().free("somebody else")).isEqualTo(2);
		first.dispose();
		Awaitility.await().until(() -> this.here.live().free("somebody") == 1);
	}

	private CompletableFuture<Void> sealing(JournalNode node, List<CompletableFuture<Void>> writing) {
		return CompletableFuture.runAsync(() -> {
			while (!writing.stream().allMatch(CompletableFuture::isDone)) {
				node.chain().seal();
			}
			node.chain().seal();
		}, Schedulers.boundedElastic()::schedule);
	}

	private static Place place(@Nullable String demarcation, @Nullable Long after) {
		return new Place("somebody", () -> ALL, demarcation, after);
	}

	private Heard follow(JournalNode node, Place place) {
		var heard = new Heard(Long.MAX_VALUE);
		var before = node.tail().followers();
		node.live().follow(place).subscribe(heard);
		if (place.after() == null) {
			Awaitility.await().until(() -> node.tail().followers() > before);
		}
		return heard;
	}

	private static void await(Heard heard, int entries) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> heard.heard().size() >= entries);
	}

	private void write(int entries) {
		IntStream.range(0, entries).forEach((i) -> this.written.entry("", String.valueOf(i)));
	}

}
