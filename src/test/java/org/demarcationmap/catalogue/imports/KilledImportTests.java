package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.demarcationmap.OwnProcess;
import org.demarcationmap.catalogue.formats.CatalogueFiles;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.catalogue.suggestions.SuggestionBeans;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.neo4j.DataFolder;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.EmbeddedDatabaseLauncher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application is killed in the middle of an import, its database with it, and started
 * again on what it left.
 */
@DatabaseTest
@DisabledIfSystemProperty(named = "demarcation-map.test.database", matches = "container")
@Import({ WritingBeans.class, SuggestionBeans.class, StarterCatalogue.class, ImportRun.class, ImportReports.class })
class KilledImportTests {

	private static final String SECRETARIAT = "secretariat";

	private static final int TEXTS = 750;

	private static final int EDITIONS = 4;

	private static final byte[] ZIP = zip(new Random(20260213));

	/** What an installation has beside its catalogue. */
	private static final Pattern BESIDE = Pattern.compile("\\[(Account|Delegation|Demarcation|RoleGrant|Side)\\b.*");

	/** Findings are computed from the catalogue, and shown at every start. */
	private static final List<String> WITHOUT_FINDINGS = List.of(
			"CYPHER 25 MATCH (computed:Word|OverlapCounts|FindingSet|DatabaseLock) DETACH DELETE computed",
			"CYPHER 25 MATCH ()-[pair:OVERLAPS]->() DELETE pair",
			"CYPHER 25 MATCH (counted:Topic|Deliverable) REMOVE counted.treatedBy, counted.citedBy, counted:Changed");

	private final StarterCatalogue starter;

	private final ImportRun run;

	private final Neo4jClient client;

	@TempDir
	private Path folder;

	KilledImportTests(StarterCatalogue starter, ImportRun run, Neo4jClient client) {
		this.starter = starter;
		this.run = run;
		this.client = client;
	}

	private static byte[] zip(Random random) {
		var records = new TreeMap<String, String>();
		for (var text = 0; text < TEXTS; text++) {
			for (var edition = 0; edition < EDITIONS; edition++) {
				var date = "%d-%02d-%02d".formatted(1980 + 10 * edition + random.nextInt(10), 1 + random.nextInt(12),
						1 + random.nextInt(28));
				var name = "G.%d (%s/%s)".formatted(9000 + text, date.substring(5, 7), date.substring(0, 4));
				records.put("%08x.yaml".formatted(random.nextInt()), Records.record(name,
						"Generated " + random.nextInt(TEXTS), date, (edition < 3) ? "Withdrawal" : "Published"));
			}
		}
		return Records.zip(records);
	}

	@Test
	void endsInTheSameStateAsAnUndisturbedOneWhenTheFileIsSentAgain() throws IOException {
		var disturbed = this.folder.resolve("disturbed");
		var broken = breakOff(disturbed);
		importUndisturbed();
		try (var again = OwnProcess.start(disturbed)) {
			await().untilAsserted(() -> assertThat(job(again, broken).<String>read("state")).isEqualTo("INTERRUPTED"));
			assertThat(job(again, broken).<String>read("message")).contains("Send the file again");
			assertThat(texts(again)).isPositive().isLessThan(TEXTS);
			var whole = begin(again);
			await().untilAsserted(() -> assertThat(job(again, whole).<String>read("state")).isEqualTo("COMPLETED"));
			assertThat(job(again, whole).<Integer>read("unchanged")).isPositive();
		}
		var undisturbed = WholeGraph.of(this.client);
		var ended = graph(disturbed);
		assertThat(beyond(undisturbed, ended)).as("what is missing").isEmpty();
		assertThat(beyond(ended, undisturbed)).as("what is too much").isEmpty();
		assertThat(ended).hasSameSizeAs(undisturbed);
	}

	private static Set<String> beyond(List<String> lines, List<String> known) {
		var beyond = new TreeSet<>(lines);
		known.forEach(beyond::remove);
		return beyond;
	}

	private static String breakOff(Path folder) throws IOException {
		try (var application = OwnProcess.start(folder)) {
			var id = begin(application);
			var job = await().until(() -> job(application, id), (it) -> it.<Integer>read("created") > 0);
			application.kill();
			assertThat(job.<String>read("state")).isEqualTo("RUNNING");
			return id;
		}
	}

	private void importUndisturbed() throws IOException {
		this.starter.loadIntoEmptyDatabase();
		try (var file = CatalogueFiles.open(Files.write(this.folder.resolve("records.zip"), ZIP))) {
			this.run.run(file, new Progress(file.records(), ImportOptions.USUAL, Clock.systemUTC()));
		}
	}

	private static String begin(OwnProcess application) {
		return JsonPath.parse(application.client().post(SECRETARIAT, "/imports", ZIP).getBody()).read("id");
	}

	private static DocumentContext job(OwnProcess application, String id) {
		return JsonPath.parse(application.client().get(SECRETARIAT, "/imports/" + id).getBody());
	}

	private static int texts(OwnProcess application) {
		return application.client()
			.graphql(SECRETARIAT, "{ deliverables(filter: { title: \"generated\" }) { totalCount } }")
			.read("data.deliverables.totalCount");
	}

	private static ConditionFactory await() {
		return Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(Duration.ofMinutes(2));
	}

	private static List<String> graph(Path folder) {
		var launcher = ServiceLoader.load(EmbeddedDatabaseLauncher.class).findFirst().orElseThrow();
		try (var database = launcher.launch(new DataFolder(folder));
				var driver = GraphDatabase.driver(database.getUri(), database.getAuthToken())) {
			var client = Neo4jClient.create(driver);
			WITHOUT_FINDINGS.forEach((statement) -> client.query(statement).run());
			return WholeGraph.of(client).stream().filter((line) -> !BESIDE.matcher(line).matches()).toList();
		}
	}

}
