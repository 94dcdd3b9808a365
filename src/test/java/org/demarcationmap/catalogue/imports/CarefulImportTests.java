package org.demarcationmap.catalogue.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Imports that only show what they would do, and those that take all rows or none.
 */
@DatabaseTest
@Import(ChangeSets.class)
class CarefulImportTests {

	private static final Problem BAD = new Problem("table.csv", 9, "kind", "=1+1", "Write one of the kinds.");

	private final ChangeSets sets;

	@TempDir
	Path folder;

	CarefulImportTests(ChangeSets sets) {
		this.sets = sets;
	}

	@BeforeEach
	void load() {
		this.sets.load();
	}

	@Nested
	class ADryRun {

		private static final ImportOptions DRY = new ImportOptions(true, false);

		@Test
		void saysExactlyWhatTheImportThenDoes() {
			CarefulImportTests.this.sets.byHand();
			var dry = CarefulImportTests.this.sets.imported(CarefulImportTests.this.sets.mixed(BAD), DRY);
			var real = CarefulImportTests.this.sets.imported(CarefulImportTests.this.sets.mixed(BAD));
			assertThat(dry.snapshot().counts()).isEqualTo(real.snapshot().counts());
			assertThat(dry.snapshot().problems()).isEqualTo(real.snapshot().problems());
			for (var kind : ReportKind.values()) {
				assertThat(CarefulImportTests.this.sets.report(dry, kind))
					.isEqualTo(CarefulImportTests.this.sets.report(real, kind));
			}
			assertThat(CarefulImportTests.this.sets.report(real, ReportKind.CHANGES)).contains(
					"action,kind,name,field,before,after,source",
					"CREATED,TOPIC,numbering,,,Numbering,\"another source\"",
					"CONFLICT,TOPIC,naming,description,\"Giving names\",\"How names are given\",\"another source\"",
					"CREATED,NAME,labels,,,naming,\"another source\"",
					"UPDATED,RESPONSIBILITY,E.1,responsible,SG2,SG20,\"another source\"",
					"CREATED,EDITION,\"E.2 (01/2010)\",,,Two,\"another source\"");
			assertThat(CarefulImportTests.this.sets.report(real, ReportKind.PROBLEMS))
				.contains("file,line,field,value,mend", "table.csv,9,kind,\"'=1+1\",\"Write one of the kinds.\"");
		}

		@Test
		void leavesNoTrace() {
			CarefulImportTests.this.sets.byHand();
			var before = CarefulImportTests.this.sets.graph();
			var entries = CarefulImportTests.this.sets.entries();
			CarefulImportTests.this.sets.imported(CarefulImportTests.this.sets.mixed(BAD), DRY);
			assertThat(CarefulImportTests.this.sets.graph()).isEqualTo(before);
			assertThat(CarefulImportTests.this.sets.entries()).isEqualTo(entries);
		}

		@Test
		void saysAfterTheImportThatNothingWouldChange() {
			CarefulImportTests.this.sets.imported(CarefulImportTests.this.sets.mixed());
			var dry = CarefulImportTests.this.sets.imported(CarefulImportTests.this.sets.mixed(), DRY);
			assertThat(dry.snapshot().counts().changedNothing()).isTrue();
			assertThat(Ending.of(dry).message()).contains("nothing was written", "would change nothing");
		}

		@Test
		void showsWhatABetterSourceKeeps() {
			var record = Records.record("E.1 (01/2000)", "Another title", "2000-01-15", "Published");
			CarefulImportTests.this.sets.rows("""
					name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
					E.1,RECOMMENDATION,One,,SG20,,,IN_FORCE,2000-01,1,,a source,verified
					""");
			var dry = CarefulImportTests.this.sets.imported(
					CarefulImportTests.this.sets.zip(CarefulImportTests.this.folder, Map.of("a.yaml", record)), DRY);
			assertThat(CarefulImportTests.this.sets.report(dry, ReportKind.CHANGES))
				.anyMatch((line) -> line.startsWith("LEFT_ALONE,RESPONSIBILITY,E.1,responsible,SG20,SG2,"));
			assertThat(dry.snapshot().counts().leftAlone()).isPositive();
		}

	}

	@Nested
	class AStrictImport {

		private static final ImportOptions STRICT = new ImportOptions(false, true);

		@Test
		void writesNothingWhereOneRowIsBad() {
			var before = CarefulImportTests.this.sets.graph();
			var progress = new Progress(1, STRICT, Clock.systemUTC());
			assertThatExceptionOfType(RefusedImportException.class)
				.isThrownBy(() -> CarefulImportTests.this.sets.run(CarefulImportTests.this.sets.mixed(BAD), progress))
				.withMessageContaining("table.csv:9 kind '=1+1': Write one of the kinds.");
			assertThat(CarefulImportTests.this.sets.graph()).isEqualTo(before);
			assertThat(progress.snapshot().counts().changedNothing()).isTrue();
			assertThat(CarefulImportTests.this.sets.report(progress, ReportKind.CHANGES)).hasSize(1);
			assertThat(CarefulImportTests.this.sets.report(progress, ReportKind.PROBLEMS))
				.anyMatch((line) -> line.startsWith("table.csv,9,kind"));
		}

		@Test
		void writesEverythingWhereAllRowsAreGood() {
			var topics = Reading.of("""
					slug,name,aliases,broader,description,source,verification
					numbering,Numbering,,naming,,another source,verified
					""").facts();
			assertThat(CarefulImportTests.this.sets.imported(new FactsFile(topics, List.of()), STRICT)
				.snapshot()
				.counts()
				.created()).isOne();
			assertThat(CarefulImportTests.this.sets.graph()).anyMatch((node) -> node.contains("numbering"));
		}

	}

}
