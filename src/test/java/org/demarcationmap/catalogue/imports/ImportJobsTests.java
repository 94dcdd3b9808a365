package org.demarcationmap.catalogue.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.writing.Outcome;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class ImportJobsTests {

	private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

	private final Neo4jClient client;

	private final Transactions transactions;

	private final List<Object> heard = new ArrayList<>();

	ImportJobsTests(Neo4jClient client, Transactions transactions) {
		this.client = client;
		this.transactions = transactions;
	}

	@Test
	void answersFromAnyNodeForAnImportThatRunsElsewhere() {
		var job = running();
		at(START).begin(job);
		assertThat(at(START.plusSeconds(5)).find("one")).contains(job);
		assertThat(at(START).find("another")).isEmpty();
	}

	@Test
	void showsAnImportThatWentSilentAsInterruptedAndSaysWhatToDo() {
		at(START).begin(running());
		assertThat(at(START.plus(ImportJobs.SILENCE).plus(Duration.ofSeconds(1))).find("one")).get()
			.satisfies((job) -> assertThat(job.state()).isEqualTo(ImportState.INTERRUPTED))
			.satisfies((job) -> assertThat(job.message()).contains("Send the file again"))
			.satisfies((job) -> assertThat(job.counts().recordsRead()).isEqualTo(4));
	}

	@Test
	void keepsTheEndOfAnImportThoughASignOfLifeComesLate() {
		var progress = new Progress(2, Clock.fixed(START, ZoneOffset.UTC));
		progress.add(Outcome.CREATED.plus(Outcome.rejected(new Problem("a.yaml", 3, "date", "x", "Mend it."))));
		var sign = progress.snapshot();
		progress.end(ImportState.COMPLETED, "");
		at(START).end(progress.snapshot());
		at(START).save(sign);
		assertThat(at(START.plusSeconds(9999)).find(progress.key())).contains(progress.snapshot());
	}

	@Test
	void tellsTheJournalOfTheBeginningAndTheEndInTheirTransactions() {
		var progress = new Progress(2, Clock.fixed(START, ZoneOffset.UTC));
		at(START).begin(progress.snapshot());
		at(START).save(progress.snapshot());
		progress.add(Outcome.CREATED.plus(Outcome.UNCHANGED));
		progress.end(ImportState.COMPLETED, "");
		at(START).end(progress.snapshot());
		assertThat(this.heard).containsExactly(new ImportBegun(progress.key(), 2),
				new ImportEnded(progress.key(), ImportState.COMPLETED, false, new ImportCounts(2, 1, 0, 1, 0, 0, 0)));
	}

	@Test
	void tellsTheNodeThatRunsAnImportThatAnotherOneCancelledIt() {
		var job = running();
		at(START).begin(job);
		assertThat(at(START).save(job)).isFalse();
		at(START).cancel("one");
		assertThat(at(START).save(job)).isTrue();
		assertThat(this.heard).contains(new ImportCancelled("one"));
	}

	@Test
	void listsTheNewestImportFirst() {
		at(START).begin(running());
		var later = new Progress(2, Clock.fixed(START.plusSeconds(1), ZoneOffset.UTC));
		at(START).begin(later.snapshot());
		assertThat(at(START).newest(10)).extracting(ImportJob::id).containsExactly(later.key(), "one");
		assertThat(at(START).newest(1)).hasSize(1);
	}

	private void hear(Object event) {
		assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isTrue();
		this.heard.add(event);
	}

	private ImportJob running() {
		return new ImportJob("one", ImportState.RUNNING, ImportOptions.USUAL, 10, new ImportCounts(4, 1, 1, 1, 1, 0, 0),
				7L, List.of(new Problem("a.yaml", 3, "date", "x", "Mend it.")), START, null, "");
	}

	private ImportJobs at(Instant now) {
		return new ImportJobs(this.client, this.transactions, this::hear, Clock.fixed(now, ZoneOffset.UTC),
				new JsonMapper());
	}

}
