package org.demarcationmap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.imports.ImportJob;
import org.demarcationmap.catalogue.imports.ImportOptions;
import org.demarcationmap.catalogue.imports.ImportState;
import org.demarcationmap.catalogue.imports.Imports;
import org.demarcationmap.neo4j.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports a Relaton zip into an empty embedded database, and compares the time with that
 * of a bare run, which parses the same zip and writes the same nodes and relationships
 * through the driver and does nothing else. It is run by name; see
 * {@code src/docs/performance.md}.
 */
@ApplicationTest
@AsParticipant
class ImportBenchmark {

	private static final int ROUNDS = 3;

	private final Imports imports;

	private final Driver driver;

	private final List<Duration> first = new ArrayList<>();

	private final List<Duration> again = new ArrayList<>();

	private final List<Duration> bare = new ArrayList<>();

	ImportBenchmark(Imports imports, Driver driver) {
		this.imports = imports;
		this.driver = driver;
	}

	@Test
	void importsAZip() throws IOException {
		var zip = BenchmarkArguments.zip();
		AsParticipant.Signed.in(new Role.Secretariat());
		var dryRun = dryRun(zip);
		var job = importOnce(zip);
		assertThat(dryRun.counts()).isEqualTo(job.counts());
		var bareRun = new BareImport(this.driver, zip, CatalogueGraph.read(this.driver));
		bareOnce(bareRun);
		List.of(this.first, this.again, this.bare).forEach(List::clear);
		try (var heap = new PeakHeap()) {
			for (var round = 0; round < ROUNDS; round++) {
				measure(zip, bareRun, round % 2 == 0);
			}
			print(job, bareRun, heap);
		}
	}

	private ImportJob dryRun(Path zip) throws IOException {
		CatalogueGraph.clear(this.driver);
		var dryRun = timed(zip, new ImportOptions(true, false), new ArrayList<>());
		assertThat(CatalogueGraph.read(this.driver).nodes()).isEmpty();
		return dryRun;
	}

	private void measure(Path zip, BareImport bareRun, boolean applicationFirst) throws IOException {
		if (applicationFirst) {
			importOnce(zip);
			bareOnce(bareRun);
		}
		else {
			bareOnce(bareRun);
			importOnce(zip);
		}
	}

	private ImportJob importOnce(Path zip) throws IOException {
		CatalogueGraph.clear(this.driver);
		var job = timed(zip, ImportOptions.USUAL, this.first);
		assertThat(timed(zip, ImportOptions.USUAL, this.again).message()).startsWith("Nothing changed");
		return job;
	}

	private ImportJob timed(Path zip, ImportOptions options, List<Duration> times) throws IOException {
		var begin = System.nanoTime();
		try (var content = Files.newInputStream(zip)) {
			var job = ended(this.imports.begin(content, options).id());
			times.add(Duration.ofNanos(System.nanoTime() - begin));
			return job;
		}
	}

	private ImportJob ended(String id) {
		var job = this.imports.find(id).orElseThrow();
		while (job.state() == ImportState.RUNNING) {
			pause();
			job = this.imports.find(id).orElseThrow();
		}
		assertThat(job.state()).isEqualTo(ImportState.COMPLETED);
		return job;
	}

	private static void pause() {
		try {
			Thread.sleep(5);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void bareOnce(BareImport bareRun) throws IOException {
		CatalogueGraph.clear(this.driver);
		this.bare.add(bareRun.run());
	}

	private void print(ImportJob job, BareImport bareRun, PeakHeap heap) {
		var ours = seconds(median(this.first));
		var theirs = seconds(median(this.bare));
		var repeated = seconds(median(this.again));
		print("%d records, %s", job.recordsTotal(), bareRun);
		print("problems: %s", job.problems().stream().limit(3).toList());
		print("import:        %6.2f s, %.0f records/s  %s", ours, job.recordsTotal() / ours, this.first);
		print("bare run:      %6.2f s, %.0f records/s  %s", theirs, job.recordsTotal() / theirs, this.bare);
		print("ratio:         %6.2f (aim: at most 2)", ours / theirs);
		print("the same again:%6.2f s, %.2f of the first time (aim: at most 0.25)  %s", repeated, repeated / ours,
				this.again);
		print("peak heap:     %d MB of %d MB, application, database and bare run in one process", heap.megabytes(),
				Runtime.getRuntime().maxMemory() >> 20);
	}

	private static void print(String line, Object... values) {
		System.out.printf(Locale.ROOT, "[benchmark] " + line + "%n", values);
	}

	private static Duration median(List<Duration> times) {
		return times.stream().sorted().toList().get(times.size() / 2);
	}

	private static double seconds(Duration time) {
		return time.toMillis() / 1000.0;
	}

}
