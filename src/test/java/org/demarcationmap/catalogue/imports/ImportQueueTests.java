package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

import org.awaitility.Awaitility;
import org.demarcationmap.catalogue.formats.CatalogueFiles;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.catalogue.suggestions.SuggestionBeans;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.neo4j.DatabaseLock;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DatabaseTest
@Import({ WritingBeans.class, SuggestionBeans.class, ImportRun.class, ImportReports.class })
class ImportQueueTests {

	private final ImportQueue queue;

	private final Driver driver;

	private final CountDownLatch hold = new CountDownLatch(1);

	private volatile Class<?> refused = Void.class;

	@TempDir
	Path folder;

	ImportQueueTests(ImportRun run, Neo4jClient client, Transactions transactions, Driver driver) {
		this.driver = driver;
		this.queue = new ImportQueue(run,
				new ImportJobs(client, transactions, this::hear, Clock.systemUTC(), new JsonMapper()), driver,
				new ImportSettings(DataSize.ofMegabytes(2), 8));
	}

	private void hear(Object event) {
		if (this.refused.isInstance(event)) {
			throw new IllegalStateException("The journal is full.");
		}
		if (event instanceof ImportEnded) {
			Awaitility.await().until(() -> this.hold.getCount() == 0);
		}
	}

	@AfterEach
	void stop() throws InterruptedException {
		this.queue.destroy();
	}

	@Test
	void saysThatAnImportWaitsForTheOneBeforeIt() throws IOException {
		var first = upload();
		var second = upload();
		this.queue.add(first);
		this.queue.add(second);
		Awaitility.await().until(() -> message(first).isEmpty());
		assertThat(message(second)).isEqualTo("Waits for the import before it.");
		this.hold.countDown();
		Awaitility.await().until(() -> this.queue.running(second.progress().key()).isEmpty());
		assertThat(second.progress().snapshot().message())
			.isEqualTo("Nothing changed: the catalogue said all of this already.");
	}

	@Test
	void waitsForAnImportOfAnotherApplicationNode() throws IOException {
		this.hold.countDown();
		var upload = upload();
		try (var _ = DatabaseLock.take(this.driver, "import")) {
			this.queue.add(upload);
			Awaitility.await().until(() -> message(upload).equals("Waits for the import before it."));
			assertThat(upload.progress().snapshot().counts()).isEqualTo(ImportCounts.NONE);
		}
		Awaitility.await().until(() -> this.queue.running(upload.progress().key()).isEmpty());
		assertThat(upload.progress().snapshot().state()).isEqualTo(ImportState.COMPLETED);
	}

	@Test
	void endsAnImportThatIsCancelledWhileItWaits() throws IOException {
		this.hold.countDown();
		var upload = upload();
		try (var _ = DatabaseLock.take(this.driver, "import")) {
			this.queue.add(upload);
			this.queue.cancel(upload.progress().key());
		}
		Awaitility.await().until(() -> this.queue.running(upload.progress().key()).isEmpty());
		assertThat(upload.progress().snapshot().state()).isEqualTo(ImportState.CANCELLED);
		assertThat(upload.progress().snapshot().counts()).isEqualTo(ImportCounts.NONE);
	}

	@Test
	void forgetsAnImportThatCannotBegin() throws IOException {
		this.refused = ImportBegun.class;
		var upload = upload();
		assertThatIllegalStateException().isThrownBy(() -> this.queue.add(upload));
		assertThat(this.queue.running(upload.progress().key())).isEmpty();
	}

	@Test
	void discardsTheUploadOfAnImportWhoseEndCannotBeSaved() throws IOException {
		this.refused = ImportEnded.class;
		var upload = upload();
		this.queue.add(upload);
		Awaitility.await()
			.dontCatchUncaughtExceptions()
			.until(() -> !Files.exists(Objects.requireNonNull(upload.path())));
		assertThat(this.queue.running(upload.progress().key())).isEmpty();
	}

	private String message(Upload upload) {
		return this.queue.running(upload.progress().key()).orElseThrow().message();
	}

	private Upload upload() throws IOException {
		var path = Files.createTempFile(this.folder, "import-", ".part");
		Files.writeString(path, Records.record("E.192 (02/2026)", "Resources", "2026-02-13", "Published"));
		return new Upload(path, CatalogueFiles.open(path), new Progress(1, Clock.systemUTC()));
	}

}
