package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatch;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.formats.CatalogueFiles;
import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.catalogue.suggestions.SuggestionBeans;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DatabaseTest
@Import({ WritingBeans.class, SuggestionBeans.class, ImportRun.class, ImportReports.class,
		ChangeSetTests.WithJournal.class })
class ChangeSetTests {

	private static final Problem BAD = new Problem("table.csv", 9, "kind", "=1+1", "Write one of the kinds.");

	private final ImportRun run;

	private final ImportReports reports;

	private final Neo4jClient client;

	@TempDir
	Path folder;

	ChangeSetTests(ImportRun run, ImportReports reports, Neo4jClient client) {
		this.run = run;
		this.reports = reports;
		this.client = client;
	}

	@BeforeEach
	void load() {
		rows("""
				code,name,kind,status,source,verification
				SG2,Numbers,STUDY_GROUP,ESTABLISHED,a source,verified
				SG20,Things,STUDY_GROUP,ESTABLISHED,a source,verified
				""");
		rows("""
				slug,name,aliases,broader,description,source,verification
				naming,Naming,names,,Giving names,a source,verified
				""");
		rows("""
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				E.1,RECOMMENDATION,One,E.1/F.1,SG2,,,IN_FORCE,2000-01,1,,a source,verified
				""");
		rows("""
				deliverable,topic,grade,place,aspect,justification,confidence,status,source,verification
				E.1,naming,MAIN,BODY,,semapv:ManualMappingCuration,0.9,SUGGESTED,a source,verified
				""");
	}

	private void rows(String csv) {
		imported(new FactsFile(Reading.of(csv).facts(), List.of()));
	}

	/**
	 * Something new, something other, something that a person and a better source said
	 * otherwise.
	 */
	private FactsFile mixed(Problem... bad) {
		var topics = Reading.of("""
				slug,name,aliases,broader,description,source,verification
				naming,Naming,labels,,How names are given,another source,verified
				numbering,Numbering,,naming,,another source,verified
				""").facts();
		var texts = Reading.of("""
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				E.1,RECOMMENDATION,One,E.1/F.1,SG20,,,IN_FORCE,2000-01,1,,another source,verified
				E.2,RECOMMENDATION,Two,F.1,SG20,,,IN_FORCE,2010-01,1,,another source,verified
				""").facts();
		return new FactsFile(Stream.of(topics, texts).<CatalogueFact>flatMap(List::stream).toList(), List.of(bad));
	}

	private void byHand() {
		this.client.query("CYPHER 25 MATCH (topic:Topic {slug: 'naming'}) SET topic.byHand = ['description']").run();
	}

	private Progress imported(CatalogueFile file) {
		return imported(file, ImportOptions.USUAL);
	}

	private Progress imported(CatalogueFile file, ImportOptions options) {
		var progress = new Progress(file.records(), options, Clock.systemUTC());
		this.run.run(file, progress);
		return progress;
	}

	private List<String> report(Progress progress, ReportKind kind) {
		var text = new StringBuilder();
		try {
			this.reports.write(progress.key(), kind, text);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString().lines().toList();
	}

	private List<String> graph() {
		return WholeGraph.of(this.client);
	}

	private long entries() {
		return this.client.query("CYPHER 25 MATCH (entry:Entry) RETURN count(entry) AS count")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private CatalogueFile zip(Map<String, String> records) {
		try {
			return CatalogueFiles.open(Files.write(Files.createTempFile(this.folder, "set", ""), Records.zip(records)));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Nested
	class ADryRun {

		private static final ImportOptions DRY = new ImportOptions(true, false);

		@Test
		void saysExactlyWhatTheImportThenDoes() {
			byHand();
			var dry = imported(mixed(BAD), DRY);
			var real = imported(mixed(BAD));
			assertThat(dry.snapshot().counts()).isEqualTo(real.snapshot().counts());
			assertThat(dry.snapshot().problems()).isEqualTo(real.snapshot().problems());
			for (var kind : ReportKind.values()) {
				assertThat(report(dry, kind)).isEqualTo(report(real, kind));
			}
			assertThat(report(real, ReportKind.CHANGES)).contains("action,kind,name,field,before,after,source",
					"CREATED,TOPIC,numbering,,,Numbering,\"another source\"",
					"CONFLICT,TOPIC,naming,description,\"Giving names\",\"How names are given\",\"another source\"",
					"CREATED,NAME,labels,,,naming,\"another source\"",
					"UPDATED,RESPONSIBILITY,E.1,responsible,SG2,SG20,\"another source\"",
					"CREATED,EDITION,\"E.2 (01/2010)\",,,Two,\"another source\"");
			assertThat(report(real, ReportKind.PROBLEMS)).contains("file,line,field,value,mend",
					"table.csv,9,kind,'=1+1,\"Write one of the kinds.\"");
		}

		@Test
		void leavesNoTrace() {
			byHand();
			var before = graph();
			var entries = entries();
			imported(mixed(BAD), DRY);
			assertThat(graph()).isEqualTo(before);
			assertThat(entries()).isEqualTo(entries);
		}

		@Test
		void saysAfterTheImportThatNothingWouldChange() {
			imported(mixed());
			var dry = imported(mixed(), DRY);
			assertThat(dry.snapshot().counts().changedNothing()).isTrue();
			assertThat(Ending.of(dry).message()).contains("nothing was written", "would change nothing");
		}

		@Test
		void showsWhatABetterSourceKeeps() {
			var record = Records.record("E.1 (01/2000)", "Another title", "2000-01-15", "Published");
			rows("""
					name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
					E.1,RECOMMENDATION,One,,SG20,,,IN_FORCE,2000-01,1,,a source,verified
					""");
			var dry = imported(zip(Map.of("a.yaml", record)), DRY);
			assertThat(report(dry, ReportKind.CHANGES))
				.anyMatch((line) -> line.startsWith("LEFT_ALONE,RESPONSIBILITY,E.1,responsible,SG20,SG2,"));
			assertThat(dry.snapshot().counts().leftAlone()).isPositive();
		}

	}

	@Nested
	class AStrictImport {

		private static final ImportOptions STRICT = new ImportOptions(false, true);

		@Test
		void writesNothingWhereOneRowIsBad() {
			var before = graph();
			var progress = new Progress(1, STRICT, Clock.systemUTC());
			assertThatExceptionOfType(RefusedImportException.class)
				.isThrownBy(() -> ChangeSetTests.this.run.run(mixed(BAD), progress))
				.withMessageContaining("table.csv:9 kind '=1+1': Write one of the kinds.");
			assertThat(graph()).isEqualTo(before);
			assertThat(progress.snapshot().counts().changedNothing()).isTrue();
			assertThat(report(progress, ReportKind.CHANGES)).hasSize(1);
			assertThat(report(progress, ReportKind.PROBLEMS)).anyMatch((line) -> line.startsWith("table.csv,9,kind"));
		}

		@Test
		void writesEverythingWhereAllRowsAreGood() {
			var topics = Reading.of("""
					slug,name,aliases,broader,description,source,verification
					numbering,Numbering,,naming,,another source,verified
					""").facts();
			assertThat(imported(new FactsFile(topics, List.of()), STRICT).snapshot().counts().created()).isOne();
			assertThat(graph()).anyMatch((node) -> node.contains("numbering"));
		}

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
			return zip(records);
		}

		@Test
		void endsInTheSameStateAsAnUndisturbedOneWhenItIsSentAgain() {
			var file = many();
			imported(file);
			var undisturbed = graph();
			ChangeSetTests.this.client.query("CYPHER 25 MATCH (n) WHERE NOT n:Migration DETACH DELETE n").run();
			load();
			assertThatIllegalStateException()
				.isThrownBy(() -> imported(new FactsFile.Disturbed(file, (sink) -> new Stumbling(sink, () -> {
					throw new IllegalStateException("The plug was pulled.");
				}))));
			assertThat(graph().size()).isBetween(500, undisturbed.size() - 1);
			imported(file);
			assertThat(graph()).isEqualTo(undisturbed);
		}

		@Test
		void keepsTheBatchThatIsWrittenWhenItIsCancelled() {
			var file = many();
			var progress = new Progress(file.records(), Clock.systemUTC());
			ChangeSetTests.this.run.run(new FactsFile.Disturbed(file,
					(sink) -> new Stumbling(sink, () -> progress.stop(ImportState.CANCELLED))), progress);
			assertThat(progress.snapshot().counts().recordsRead()).isLessThan(3 * TEXTS);
			assertThat(Ending.of(progress).state()).isEqualTo(ImportState.CANCELLED);
			assertThat(Ending.of(progress).message()).contains("What it had written stays");
		}

		@Test
		void takesEverythingBackWhenItWasStrict() {
			var before = graph();
			var file = many();
			var progress = new Progress(file.records(), new ImportOptions(false, true), Clock.systemUTC());
			assertThatExceptionOfType(StoppedImportException.class).isThrownBy(
					() -> ChangeSetTests.this.run.run(
							new FactsFile.Disturbed(file,
									(sink) -> new Stumbling(sink, () -> progress.stop(ImportState.CANCELLED))),
							progress));
			assertThat(graph()).isEqualTo(before);
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
			imported(zip(this.set));
			var before = graph();
			var again = imported(zip(this.set));
			assertThat(again.snapshot().counts()).isEqualTo(new ImportCounts(3, 0, 0, 3, 0, 0, 0));
			assertThat(Ending.of(again).message())
				.isEqualTo("Nothing changed: the catalogue said all of this already.");
			assertThat(graph()).isEqualTo(before);
		}

		@Test
		void isNotReadWhereTheCatalogueTookAllOfItBefore() {
			imported(zip(this.set));
			change("MATCH (text:Deliverable {name: 'G.7'}) SET text.title = 'Overwritten'");
			imported(zip(this.set));
			assertThat(graph()).anyMatch((node) -> node.contains("Overwritten"));
		}

		@Test
		void bringsWhatOneChangedRecordSays() {
			imported(zip(this.set));
			this.set.put("b.yaml", Records.record("G.1 (08/2025)", "A new title", "2025-08-29", "Published"));
			assertThat(imported(zip(this.set)).snapshot().counts()).isEqualTo(new ImportCounts(3, 0, 1, 2, 0, 0, 0));
			assertThat(graph()).anyMatch((node) -> node.contains("A new title"));
		}

		@Test
		void givesANameThatWasFreedSince() {
			change("MATCH (text:Deliverable {name: 'E.1'}) CREATE (:Alias {key: 'x', kind: 'DELIVERABLE', name: 'H.1',"
					+ " normalised: 'H1', origin: 'CURATED', source: 's', verification: 'VERIFIED', confidentiality: 'PUBLIC'})-[:NAMES]->(text)");
			assertThat(imported(zip(this.set)).snapshot().problems()).hasSize(1);
			change("MATCH (alias:Alias {key: 'x'}) DETACH DELETE alias");
			assertThat(imported(zip(this.set)).snapshot().counts().updated()).isOne();
			assertThat(imported(zip(this.set)).snapshot().counts().changedNothing()).isTrue();
		}

		@Test
		void isReadWhereAnEditionMovedToAnotherText() {
			imported(zip(this.set));
			change("MATCH (:Deliverable)-[has:HAS_EDITION]->(edition:Edition {name: 'G.1 (08/2025)'}), (other:Deliverable {name: 'G.7'})"
					+ " CREATE (other)-[:HAS_EDITION]->(edition) DELETE has");
			assertThat(imported(zip(this.set)).snapshot().problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.mend()).contains("belongs to another text"));
		}

		private void change(String statement) {
			ChangeSetTests.this.client.query("CYPHER 25 " + statement).run();
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

	/**
	 * The journal, which hears what is written.
	 */
	@TestConfiguration
	@ComponentScan(basePackageClasses = Journal.class)
	static class WithJournal {

	}

}
