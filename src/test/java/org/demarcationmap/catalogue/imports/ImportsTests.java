package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.catalogue.writing.CatalogueWriter;
import org.demarcationmap.catalogue.suggestions.SuggestionBeans;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.neo4j.DataFolder;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import({ WritingBeans.class, SuggestionBeans.class, ImportJobs.class, ImportQueue.class, ImportRun.class,
		ImportReports.class, ImportsTests.Beans.class })
class ImportsTests {

	private static final byte[] ZIP = Records.zip(Map.of("good.yaml",
			Records.record("E.192 (02/2026)", "Resources", "2026-02-13", "Published"), "broken.yaml", "a: [\n"));

	private final ImportQueue queue;

	private final ImportJobs jobs;

	private final ImportReports reports;

	private final Clock clock;

	private final Spool spool;

	@TempDir
	static Path folder;

	ImportsTests(ImportQueue queue, ImportJobs jobs, ImportReports reports, Clock clock) throws IOException {
		this.spool = new Spool(new DataFolder(folder), Beans.SETTINGS);
		this.queue = queue;
		this.jobs = jobs;
		this.reports = reports;
		this.clock = clock;
	}

	@Test
	void takesAZipAndTellsWhatBecameOfItsRecords() throws Exception {
		var begun = post(ZIP);
		assertThat(begun).hasStatus(202);
		var location = begun.getResponse().getHeader("Location");
		assertThat(location).startsWith("/imports/");
		var ended = ended(String.valueOf(location));
		assertThat(ended).bodyJson().extractingPath("state").isEqualTo("COMPLETED");
		assertThat(ended).bodyJson().extractingPath("created").isEqualTo(1);
		assertThat(ended).bodyJson().extractingPath("rejected").isEqualTo(1);
		assertThat(ended).bodyJson().extractingPath("problems[0].file").isEqualTo("broken.yaml");
		assertThat(ended).bodyJson().extractingPath("problems[0].line").asNumber().isNotEqualTo(0);
		Awaitility.await().until(() -> uploads().isEmpty());
	}

	@Test
	void takesOneRecordAsAFormEncodedBody() throws Exception {
		var yaml = Records.record("E.192 (02/2026)", "Resources", "2026-02-13", "Published");
		var begun = mvc(Role.Secretariat.class).post()
			.uri("/imports")
			.contentType("application/x-www-form-urlencoded")
			.content(yaml)
			.exchange();
		assertThat(begun).hasStatus(202);
		assertThat(ended(String.valueOf(begun.getResponse().getHeader("Location")))).bodyJson()
			.extractingPath("created")
			.isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					''               | 400 | The request has no body
					just words       | 422 | This is text that begins with 'just words', which is neither a record nor known headings. Send
					'{"a": 1}'       | 422 | This is JSON
					""")
	void refusesOtherBodies(String body, int status, String detail) {
		var answer = post(body.getBytes(StandardCharsets.UTF_8));
		assertThat(answer).hasStatus(status);
		assertThat(answer).bodyJson().extractingPath("detail").asString().startsWith(detail);
		Awaitility.await().until(() -> uploads().isEmpty());
	}

	@Test
	void refusesDamagedAndTooLongFilesAndForms() {
		assertThat(post(Arrays.copyOf(ZIP, ZIP.length - 30))).hasStatus(422);
		assertThat(post(new byte[3 << 20])).hasStatus(413);
		assertThat(mvc(Role.Secretariat.class).post().uri("/imports").contentType("multipart/form-data; boundary=x"))
			.hasStatus(422);
		Awaitility.await().until(() -> uploads().isEmpty());
	}

	@Test
	void showsInADryRunWhatItWouldDoAndListsAllOfIt() throws Exception {
		var begun = mvc(Role.Secretariat.class).post().uri("/imports?dryRun=true").content(ZIP).exchange();
		var location = String.valueOf(begun.getResponse().getHeader("Location"));
		var ended = ended(location);
		assertThat(ended).bodyJson().extractingPath("dryRun").isEqualTo(true);
		assertThat(ended).bodyJson().extractingPath("created").isEqualTo(1);
		assertThat(ended).bodyJson().extractingPath("message").asString().startsWith("This was a dry run");
		assertThat(get(location + "/changes.csv")).contentType().hasToString("text/csv;charset=UTF-8");
		assertThat(get(location + "/changes.csv")).bodyText()
			.startsWith("action,kind,name,field,before,after,source\n")
			.contains("CREATED,EDITION,\"E.192 (02/2026)\"");
		assertThat(get(location + "/problems.csv")).bodyText()
			.startsWith("file,line,field,value,mend\n")
			.contains("broken.yaml");
		assertThat(get("/imports")).bodyJson().extractingPath("[0].id").isEqualTo(location.substring(9));
		assertThat(ended(String.valueOf(post(ZIP).getResponse().getHeader("Location")))).bodyJson()
			.extractingPath("created")
			.isEqualTo(1);
	}

	@Test
	void refusesAStrictImportAndSaysWhatWasWrong() throws Exception {
		var begun = mvc(Role.Secretariat.class).post().uri("/imports?strict=true").content(ZIP).exchange();
		var ended = ended(String.valueOf(begun.getResponse().getHeader("Location")));
		assertThat(ended).bodyJson().extractingPath("state").isEqualTo("REFUSED");
		assertThat(ended).bodyJson().extractingPath("message").asString().contains("strict", "broken.yaml:");
		assertThat(ended).bodyJson().extractingPath("created").isEqualTo(0);
	}

	@Test
	void cancelsOnlyWhatHasNotEnded() throws Exception {
		var location = String.valueOf(post(ZIP).getResponse().getHeader("Location"));
		ended(location);
		Awaitility.await().until(() -> this.queue.running(location.substring(9)).isEmpty());
		var answer = mvc(Role.Secretariat.class).post().uri(location + "/cancel").exchange();
		assertThat(answer).hasStatus(409);
		assertThat(answer).bodyJson().extractingPath("detail").asString().startsWith("The import has ended already");
		assertThat(mvc(Role.Secretariat.class).post().uri("/imports/abc/cancel")).hasStatus(404);
	}

	@Test
	void importsWhatLiesOnTheServerAndLeavesItThere() throws Exception {
		var data = Files.createDirectories(folder.resolve("data"));
		var record = Files.writeString(data.resolve("e.yaml"),
				Records.record("E.193 (02/2026)", "Resources", "2026-02-13", "Published"));
		new ImportAtStart(imports(new Role.Reviewer()), data.toString()).begin();
		Awaitility.await().until(() -> this.jobs.newest(20).stream().noneMatch((job) -> !job.hasEnded()));
		assertThat(record).exists();
		assertThat(this.jobs.newest(1)).allSatisfy((job) -> assertThat(job.counts().created()).isOne());
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> new ImportAtStart(imports(new Role.Reviewer()), "/nowhere"))
			.withMessageContaining("demarcation-map.imports.from is '/nowhere'");
	}

	@Test
	void doesNotKnowAnImportThatNeverWas() {
		var answer = mvc(Role.Secretariat.class).get().uri("/imports/abc").exchange();
		assertThat(answer).hasStatus(404);
		assertThat(answer).bodyJson()
			.extractingPath("detail")
			.isEqualTo("There is no import 'abc'. POST /imports answers with the id of one.");
	}

	@Test
	void isForTheSecretariatAlone() {
		var answer = mvc(Role.Reviewer.class).post().uri("/imports").content(ZIP).exchange();
		assertThat(answer).hasStatus(403);
		assertThat(answer).bodyJson().extractingPath("detail").asString().contains("secretariat", "someone");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> imports(new Role.Reviewer()).find("any"))
			.withMessageContaining("secretariat");
	}

	private static List<Path> uploads() {
		try (var files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".part")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private MvcTestResult post(byte[] body) {
		return mvc(Role.Secretariat.class).post().uri("/imports").content(body).exchange();
	}

	private MvcTestResult get(String location) {
		return mvc(Role.Secretariat.class).get().uri(location).exchange();
	}

	private MvcTestResult ended(String location) {
		return Awaitility.await()
			.until(() -> mvc(Role.Secretariat.class).get().uri(location).exchange(),
					(answer) -> !new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
						.contains("RUNNING"));
	}

	private MockMvcTester mvc(Class<? extends Role> role) {
		var held = role.equals(Role.Secretariat.class) ? new Role.Secretariat() : new Role.Reviewer();
		return MockMvcTester.create(MockMvcBuilders.standaloneSetup(new ImportsController(imports(held))).build());
	}

	private Imports imports(Role role) {
		var participant = new CurrentParticipant() {
			@Override
			public Participant get() {
				return new Participant("someone", List.of(role), null);
			}
		};
		return new Imports(participant, this.spool, this.queue, this.jobs, this.reports, this.clock);
	}

	/**
	 * What an import needs beside the database.
	 */
	static class Beans {

		private static final ImportSettings SETTINGS = new ImportSettings(DataSize.ofMegabytes(2), 8);

		@Bean
		JsonMapper json() {
			return new JsonMapper();
		}

		@Bean
		ImportSettings importSettings() {
			return SETTINGS;
		}

	}

}
