package org.demarcationmap.catalogue.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatch;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Imports that broke off, and files that come again.
 */
@DatabaseTest
@Import(ChangeSets.class)
class RepeatedImportTests {

	private final ChangeSets sets;

	@TempDir
	Path folder;

	RepeatedImportTests(ChangeSets sets) {
		this.sets = sets;
	}

	@BeforeEach
	void load() {
		this.sets.load();
	}

	@Nested
	class AnImportThatBreaksOff {

		private static final int TEXTS = 400;

		private CatalogueFile many() {
			var records = new TreeMap<String, String>();
			IntStream.range(0, TEXTS).forEach((text) -> IntStream.range(0, 3).forEach((edition) -> {
				var year = 1990 + 10 * edition + text % 10;
				records.put(text + "-" + edition + ".yaml",
						Records.record("G." + text + " (03/" + year + ")", "Title " + text % 7 + " " + edition,
								year + "-03-01", (edition < 2) ? "Withdrawal" : "Published"));
			}));
			return RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, records);
		}

		@Test
		void endsInTheSameStateAsAnUndisturbedOneWhenItIsSentAgain() {
			var file = many();
			RepeatedImportTests.this.sets.imported(file);
			var undisturbed = RepeatedImportTests.this.sets.graph();
			RepeatedImportTests.this.sets.change("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
			load();
			assertThatIllegalStateException().isThrownBy(() -> RepeatedImportTests.this.sets
				.imported(new FactsFile.Disturbed(file, (sink) -> new Stumbling(sink, () -> {
					throw new IllegalStateException("The plug was pulled.");
				}))));
			assertThat(RepeatedImportTests.this.sets.graph().size()).isBetween(500, undisturbed.size() - 1);
			RepeatedImportTests.this.sets.imported(file);
			assertThat(RepeatedImportTests.this.sets.graph()).isEqualTo(undisturbed);
		}

		@Test
		void keepsTheBatchThatIsWrittenWhenItIsCancelled() {
			var file = many();
			var progress = new Progress(file.records(), Clock.systemUTC());
			RepeatedImportTests.this.sets.run(new FactsFile.Disturbed(file,
					(sink) -> new Stumbling(sink, () -> progress.stop(ImportState.CANCELLED))), progress);
			assertThat(progress.snapshot().counts().recordsRead()).isLessThan(3 * TEXTS);
			assertThat(Ending.of(progress).state()).isEqualTo(ImportState.CANCELLED);
			assertThat(Ending.of(progress).message()).contains("What it had written stays");
		}

		@Test
		void takesEverythingBackWhenItWasStrict() {
			var before = RepeatedImportTests.this.sets.graph();
			var file = many();
			var progress = new Progress(file.records(), new ImportOptions(false, true), Clock.systemUTC());
			assertThatExceptionOfType(StoppedImportException.class).isThrownBy(
					() -> RepeatedImportTests.this.sets.run(
							new FactsFile.Disturbed(file,
									(sink) -> new Stumbling(sink, () -> progress.stop(ImportState.CANCELLED))),
							progress));
			assertThat(RepeatedImportTests.this.sets.graph()).isEqualTo(before);
		}

	}

	@Nested
	class TheSameFileAgain {

		private final Map<String, String> set = new TreeMap<>(
				Map.of("a.yaml", Records.record("G.1/H.1 (06/2012)", "Overview of things", "2012-06-15", "Withdrawal"),
						"b.yaml", Records.record("G.1 (08/2025)", "Overview of the things", "2025-08-29", "Published"),
						"c.yaml", Records.record("G.7 (10/1976)", "Old text", "1976-10-08", "Withdrawal")));

		@Test
		void changesNothingAndSaysSo() {
			RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set));
			var before = RepeatedImportTests.this.sets.graph();
			var again = RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set));
			assertThat(again.snapshot().counts()).isEqualTo(new ImportCounts(3, 0, 0, 3, 0, 0, 0));
			assertThat(Ending.of(again).message())
				.isEqualTo("Nothing changed: the catalogue said all of this already.");
			assertThat(RepeatedImportTests.this.sets.graph()).isEqualTo(before);
		}

		@Test
		void isNotReadWhereTheCatalogueTookAllOfItBefore() {
			RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set));
			RepeatedImportTests.this.sets
				.change("MATCH (text:Deliverable {name: 'G.7'}) SET text.title = 'Overwritten'");
			RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set));
			assertThat(RepeatedImportTests.this.sets.graph()).anyMatch((node) -> node.contains("Overwritten"));
		}

		@Test
		void bringsWhatOneChangedRecordSays() {
			RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set));
			this.set.put("b.yaml",
					Records.record("G.1 (08/2025)", "Overview of new things", "2025-08-29", "Published"));
			assertThat(RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set))
				.snapshot()
				.counts()).isEqualTo(new ImportCounts(3, 0, 1, 2, 0, 0, 0));
			assertThat(RepeatedImportTests.this.sets.graph())
				.anyMatch((node) -> node.contains("Overview of new things"));
		}

		@Test
		void givesANameThatWasFreedSince() {
			RepeatedImportTests.this.sets
				.change("MATCH (text:Deliverable {name: 'E.1'}) CREATE (:Alias {key: 'x', kind: 'DELIVERABLE', name: 'H.1',"
						+ " normalised: 'H1', origin: 'CURATED', source: 's', verification: 'VERIFIED', confidentiality: 'PUBLIC'})-[:NAMES]->(text)");
			assertThat(RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set))
				.snapshot()
				.problems()).hasSize(1);
			RepeatedImportTests.this.sets.change("MATCH (alias:Alias {key: 'x'}) DETACH DELETE alias");
			assertThat(RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set))
				.snapshot()
				.counts()
				.updated()).isOne();
			assertThat(RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set))
				.snapshot()
				.counts()
				.changedNothing()).isTrue();
		}

		@Test
		void isReadWhereAnEditionMovedToAnotherText() {
			RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set));
			RepeatedImportTests.this.sets.change(
					"MATCH (:Deliverable)-[has:HAS_EDITION]->(edition:Edition {name: 'G.1 (08/2025)'}), (other:Deliverable {name: 'G.7'})"
							+ " CREATE (other)-[:HAS_EDITION]->(edition) DELETE has");
			assertThat(RepeatedImportTests.this.sets
				.imported(RepeatedImportTests.this.sets.zip(RepeatedImportTests.this.folder, this.set))
				.snapshot()
				.problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.mend()).contains("belongs to another text"));
		}

	}

	/**
	 * Does something when the second batch comes.
	 */
	private record Stumbling(FactSink sink, Runnable stumble, AtomicInteger batches) implements FactSink {

		private Stumbling(FactSink sink, Runnable stumble) {
			this(sink, stumble, new AtomicInteger());
		}

		@Override
		public void looked(int records) {
			this.sink.looked(records);
		}

		@Override
		public void take(FactBatch batch) {
			if (this.batches.incrementAndGet() == 2) {
				this.stumble.run();
			}
			this.sink.take(batch);
		}

		@Override
		public boolean isStopping() {
			return this.sink.isStopping();
		}

	}

}
