package org.demarcationmap;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;

import org.awaitility.Awaitility;
import org.demarcationmap.journal.Audience;
import org.demarcationmap.journal.Written;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The journal over HTTP: searched, verified and followed.
 */
@ApplicationTest
class LiveJournalTests {

	private final Client client;

	private final Rehearsal rehearsal;

	private final Streams streams;

	private final Written elsewhere;

	private final Driver driver;

	private final Environment environment;

	LiveJournalTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Driver driver,
			Environment environment) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.streams = new Streams(port, this.client);
		this.elsewhere = new Written(driver);
		this.driver = driver;
		this.environment = environment;
	}

	@ParameterizedTest
	@ValueSource(strings = { "events", "socket" })
	void tellsWhatWasDoneHereAndOnAnotherNode(String way) {
		try (var open = open(way, "reviewer", after())) {
			var proposal = this.rehearsal.draft();
			this.elsewhere.entry("rehearsal", "elsewhere-" + way);
			await(() -> open.all("subject").containsAll(List.of(proposal, "elsewhere-" + way)));
			assertThat(open.<String>all("kind")).contains("ProposalSubmitted", "SomethingHappened");
			assertThat(open.<String>all("slug")).containsOnly("rehearsal");
			assertThat(open.<String>all("notices[0]")).first().asString().startsWith("REHEARSAL: ");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "events", "socket" })
	void goesOnAfterTheLastEntryThatTheReaderHas(String way) {
		var before = last();
		for (var i = 0; i < 5; i++) {
			this.rehearsal.draft();
		}
		try (var open = open(way, "reviewer", ", after: " + before)) {
			await(() -> open.all("sequence").size() >= 5);
			assertThat(open.<Integer>all("sequence")).doesNotHaveDuplicates().isSorted().allMatch((it) -> it > before);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "events", "socket" })
	void keepsWhatIsForOthersFromTheReader(String way) {
		try (var reviewer = open(way, "reviewer", after()); var coChair = open(way, "co-chair-sg2", after())) {
			this.elsewhere.entry("rehearsal", "for co-chairs " + way, Audience.CO_CHAIRS);
			this.elsewhere.entry("rehearsal", "for SG2 " + way, Audience.ofSide("SG2"));
			this.elsewhere.entry("rehearsal", "for SG20 " + way, Audience.ofSide("SG20"));
			this.elsewhere.entry("rehearsal", "for all " + way);
			await(() -> coChair.all("subject").size() == 3 && reviewer.all("subject").size() == 1);
			assertThat(coChair.<String>all("subject")).containsExactlyInAnyOrder("for co-chairs " + way,
					"for SG2 " + way, "for all " + way);
			assertThat(reviewer.<String>all("subject")).containsExactly("for all " + way);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{ journalEntries(demarcation: "nowhere") { kind } }              | There is no demarcation 'nowhere'.
					{ journalEntries(after: -1) { kind } }                           | `after` is -1, but the journal has the entries 1 to
					{ journalEntries(after: 1000000) { kind } }                      | `after` is 1000000, but the journal has the entries 1 to
					{ journalEntries { colour } }                                    | 'colour'
					{ journalEntries { kind } journalEntries2: journalEntries { kind } } | must have exactly one root field
					""")
	void refusesStreamsThatCannotBe(String subscription, String message) {
		for (var way : List.of("events", "socket")) {
			try (var open = openDocument(way, "reviewer", "subscription " + subscription)) {
				await(() -> open.messages().stream().anyMatch((it) -> it.contains("message")));
				assertThat(String.join("", open.messages())).as(way).contains(message);
			}
		}
	}

	@Test
	void limitsWhatAStreamMayAskFor() {
		var deep = "subscription { journalEntries { demarcation { " + "sides { body delegations } ".repeat(1) + "} "
				+ "kind ".repeat(1) + "a: kind ".repeat(40) + "} }";
		try (var open = openDocument("events", "reviewer", deep)) {
			await(() -> !open.messages().isEmpty());
			assertThat(open.<String>all("message")).first().asString().contains("40 fields");
		}
	}

	@Test
	void opensNoSocketForPagesOfOtherSites() {
		assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> this.streams.socket(
				Map.of("Authorization", this.streams.basic("reviewer"), "Sec-Fetch-Site", "cross-site"),
				Streams.Open.none()));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> this.streams.socket(
				Map.of("Authorization", this.streams.basic("reviewer"), "Origin", "https://elsewhere.example"),
				Streams.Open.none()));
	}

	@Test
	void isSearchedInPagesFromTheNewest() {
		var proposal = this.rehearsal.opened();
		this.rehearsal.take("expert-sg20", proposal, "stand: SUPPORT");
		sealed(proposal, 3);
		var first = this.client.graphql("reviewer", """
				{ journal(filter: {subject: "%s"}, first: 2) {
				  totalCount pageInfo { hasNextPage endCursor }
				  edges { node { sequence kind actor time changes hash previous digest audience } } } }"""
			.formatted(proposal));
		assertThat(first.<List<String>>read("$..kind")).containsExactly("PositionTaken", "ProposalOpened");
		assertThat(first.<List<Integer>>read("$..totalCount")).containsExactly(3);
		assertThat(first.<List<String>>read("$.extensions.notices")).hasSize(1);
		var second = this.client.graphql("reviewer", """
				{ journal(filter: {subject: "%s"}, first: 2, after: "%s") { edges { node { kind } } } }"""
			.formatted(proposal, first.read("$.data.journal.pageInfo.endCursor")));
		assertThat(second.<List<String>>read("$..kind")).containsExactly("ProposalSubmitted");
	}

	@Test
	void showsTheSecretariatsEntriesToTheSecretariatAlone() {
		var query = "{ journal(filter: {kind: \"StarterAccountsCreated\"}) { totalCount edges { node { kind } } } }";
		assertThat(this.client.graphql("secretariat", query).<Integer>read("$.data.journal.totalCount")).isOne();
		assertThat(this.client.graphql("reviewer", query).<Integer>read("$.data.journal.totalCount")).isZero();
		assertThat(this.client.graphql("reviewer", query).<List<Object>>read("$..kind")).isEmpty();
	}

	@Test
	void isVerifiedByTheSecretariatAndReviewers() {
		var query = "{ verifyJournal { intact entries hash fault sentence } }";
		for (var account : List.of("secretariat", "reviewer")) {
			assertThat(this.client.graphql(account, query).<Boolean>read("$.data.verifyJournal.intact")).isTrue();
		}
		assertThat(this.client.graphql("expert-sg2", query).<String>read("$.errors[0].message"))
			.startsWith("Only the secretariat and reviewers may verify the journal; you are signed in as expert-sg2");
	}

	@Test
	void isVerifiedOnTheCommandLine() throws IOException {
		assertThat(VerifyJournal.isAskedFor("--server.port=0")).isFalse();
		assertThat(VerifyJournal.isAskedFor("--server.port=0", "verify-journal")).isTrue();
		assertEndsWith(0, "\nThe journal is intact: ");
		change("SET entry.kept = entry.subject, entry.subject = 'forged'");
		try {
			assertEndsWith(1, "\nEntry 1 (");
		}
		finally {
			change("SET entry.subject = entry.kept REMOVE entry.kept");
		}
	}

	private void assertEndsWith(int code, String sentence) throws IOException {
		var ended = OwnProcess.run("verify-journal", database("uri"), database("authentication.username"),
				database("authentication.password"));
		assertThat("\n" + ended.said()).contains(sentence);
		assertThat(ended.code()).as(ended.said()).isEqualTo(code);
	}

	private void change(String change) {
		try (var session = this.driver.session()) {
			session.run("CYPHER 25 MATCH (entry:Entry {sequence: 1}) " + change).consume();
		}
	}

	private String database(String property) {
		var name = "spring.neo4j." + property;
		return "--" + name + "=" + this.environment.getProperty(name);
	}

	private Streams.Open open(String way, String account, String after) {
		return openDocument(way, account, """
				subscription { journalEntries(demarcation: "rehearsal"%s) {
				  sequence kind subject actor demarcation { slug } } }""".formatted(after));
	}

	private Streams.Open openDocument(String way, String account, String document) {
		return way.equals("events") ? this.streams.events(account, document) : this.streams.socket(account, document);
	}

	private String after() {
		return ", after: " + last();
	}

	private int last() {
		return Objects.requireNonNull(this.client.graphql("secretariat", "{ verifyJournal { entries } }")
			.<Integer>read("$.data.verifyJournal.entries"));
	}

	private void sealed(String subject, int entries) {
		await(() -> this.client
			.graphql("reviewer", "{ journal(filter: {subject: \"" + subject + "\"}) { totalCount } }")
			.<Integer>read("$.data.journal.totalCount") == entries);
	}

	private static void await(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
	}

}
