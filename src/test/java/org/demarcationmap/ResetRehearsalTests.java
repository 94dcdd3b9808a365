package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import org.awaitility.Awaitility;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A rehearsal in which everything was said that can be said, and its reset. Whoever adds
 * a kind of node has it said here, or names it among what nobody says.
 */
@ApplicationTest
@TestPropertySource(properties = { "demarcation-map.deadlines.watch=true", "demarcation-map.deadlines.every=50ms" })
class ResetRehearsalTests {

	private static final Set<String> NOT_SAID = Set.of("Account", "Alias", "Body", "Conflict", "DatabaseLock",
			"Delegation", "Deliverable", "Demarcation", "Edition", "Entry", "FindingSet", "Import", "ImportReport",
			"JournalHead", "MandateScope", "Merge", "OverlapCounts", "Question", "RemovedAlias", "RoleGrant", "Rules",
			"State", "StudyPeriod", "Topic", "TopicChange", "Treatment", "TreatmentReview", "UnknownBody", "Unsealed",
			"Word", "WorkingParty");

	private static final String PART = "clauses: [{topic: \"uuid\", aspect: \"USE\"}]";

	private final Client client;

	private final Rehearsal rehearsal;

	private final SettableClock clock;

	private final Journal journal;

	private final Neo4jClient database;

	ResetRehearsalTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Journal journal,
			Neo4jClient database) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.clock = clock;
		this.journal = journal;
		this.database = database;
	}

	@Test
	void takesEverythingThatWasSaidAndLeavesTheRest() {
		var before = graph();
		sayEverything();
		var after = graph();
		var said = after.keySet()
			.stream()
			.filter((kind) -> !Objects.equals(after.get(kind), before.get(kind)))
			.toList();
		assertThat(kinds())
			.allSatisfy((kind) -> assertThat(said.contains(kind)).as(kind).isNotEqualTo(NOT_SAID.contains(kind)));
		assertThat(this.client.get("reviewer", "/exports/rehearsal/1.json").getStatusCode()).isEqualTo(HttpStatus.OK);
		Stream.of(1, 2).map((_) -> CompletableFuture.runAsync(this::reset)).toList().forEach(CompletableFuture::join);
		assertThat(graph()).isEqualTo(before);
		assertThat(this.client.get("reviewer", "/exports/rehearsal/1.json").getStatusCode())
			.isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(this.journal.verify().fault()).isEmpty();
		var again = this.rehearsal.supported();
		this.rehearsal.conclude("co-chair-sg2", again, "SG2");
	}

	private void sayEverything() {
		concludeAndEndorse();
		splitWithAConcern();
		askForTimeOnARevision();
		annotate();
		reviewAndJustify();
		this.clock.pass(Duration.ofDays(60));
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> kindsOfDeadlines()
				.containsAll(List.of("COMMENT_PERIOD", "REQUEST_FOR_TIME", "CONCERN", "REVIEW")));
	}

	private void concludeAndEndorse() {
		var proposal = submit("{topic: \"oid-resolution\", arrangement: SOLE, responsible: [\"SG2\"],"
				+ " reviewOn: \"2026-03-20\"}");
		this.rehearsal.open(proposal);
		this.rehearsal.take("second-expert-sg2", proposal, "stand: RESERVATION, text: \"Of a kind.\"");
		this.rehearsal.take("expert-sg20", proposal, "stand: SUPPORT");
		this.clock.pass(Duration.ofSeconds(6));
		for (var coChair : List.of("co-chair-sg2", "co-chair-sg20")) {
			say(coChair, "overrideRequirement",
					"proposal: \"" + proposal + "\", code: SUPPORT, side: \"SG2\", reason: \"All were heard.\"");
		}
		conclude(proposal, "AGREED", "dissent: \"Elsewhere.\"");
		say("secretariat", "recordEndorsement", "proposal: \"" + proposal + "\", body: \"SG2\", kind: ENDORSED,"
				+ " meeting: \"Plenary\", report: \"R 1\", held: \"2026-03-01\"");
	}

	private void splitWithAConcern() {
		var proposal = submit("{topic: \"uuid\", aspect: \"USE\", arrangement: DEFERRED},"
				+ " {topic: \"uuid\", aspect: \"SYNTAX\", arrangement: DEFERRED}");
		this.rehearsal.open(proposal);
		this.rehearsal.take("second-expert-sg2", proposal, "stand: SUPPORT, clientMutationId: \"kept answer\"");
		this.rehearsal.take("expert-sg20", proposal, "stand: SUPPORT");
		this.rehearsal.take("second-expert-sg20", proposal, """
				stand: CONCERN, text: "Early.", wouldLift: "Time.", clause: {topic: "uuid", aspect: "SYNTAX"}""");
		say("expert-sg20", "comment", "proposal: \"" + proposal + "\", text: \"A remark.\"");
		this.clock.pass(Duration.ofSeconds(6));
		conclude(proposal, "PARTLY_AGREED", PART);
	}

	private void askForTimeOnARevision() {
		var proposal = this.rehearsal.opened("trust");
		say("expert-sg2", "reviseProposal", "proposal: \"" + proposal + "\", expectedRevision: 1, editorial: true,"
				+ " clauses: [{topic: \"trust\", arrangement: DEFERRED, boundary: \"Here.\"}]");
		say("co-chair-sg20", "confirmEditorial", "proposal: \"" + proposal + "\", revision: 2, side: \"SG20\"");
		this.rehearsal.take("expert-sg20", proposal, "stand: MORE_TIME");
		say("secretariat", "recordPositions", "proposal: \"" + proposal + "\", source: \"Report\", positions:"
				+ " [{delegation: \"Placeholder delegation B\", stand: ABSTAIN}]");
	}

	private void annotate() {
		var annotation = say("co-chair-sg2", "annotate",
				"demarcation: \"rehearsal\", topic: \"oid-resolution\", kind: TERM, text: \"What?\"",
				"annotation { id }")
			.<List<String>>read("$..id")
			.getFirst();
		say("expert-sg20", "replyToAnnotation", "annotation: \"" + annotation + "\", text: \"That.\"");
	}

	private void reviewAndJustify() {
		String overlap = ask("reviewer", "{ overlaps(demarcation: \"rehearsal\", first: 1) { edges { node { id } } } }")
			.read("$.data.overlaps.edges[0].node.id");
		for (var side : List.of("SG2", "SG20")) {
			say("expert-" + side.toLowerCase(Locale.ROOT), "reviewOverlap",
					"overlap: \"" + overlap + "\", side: \"" + side + "\", verdict: DISAGREE, reason: \"No.\"");
		}
		String gap = ask("reviewer",
				"""
						{ coverage(demarcation: "rehearsal", first: 100) { edges { node { topic { slug } rows { work } } } } }""")
			.<List<String>>read("$..node[?(@.rows[0].work == 'GAP')].topic.slug")
			.getFirst();
		say("co-chair-sg2", "justifyGap",
				"demarcation: \"rehearsal\", topic: \"" + gap + "\", reason: \"Not needed.\"");
	}

	private String submit(String clauses) {
		return say("expert-sg2", "submitProposal",
				"demarcation: \"rehearsal\", side: \"SG2\", title: \"All\", clauses: [" + clauses + "]",
				"proposal { id }")
			.read("$.data.submitProposal.proposal.id");
	}

	private void conclude(String proposal, String outcome, String words) {
		for (var side : List.of("SG2", "SG20")) {
			say("co-chair-" + side.toLowerCase(Locale.ROOT), "recordConclusion",
					"proposal: \"" + proposal + "\", side: \"" + side + "\", outcome: " + outcome + ", " + words);
		}
	}

	private DocumentContext say(String account, String mutation, String input) {
		return say(account, mutation, input, "");
	}

	private DocumentContext say(String account, String mutation, String input, String fields) {
		var answer = ask(account,
				"mutation { %s(input: {%s}) { %s userErrors { code message } } }".formatted(mutation, input, fields));
		assertThat(answer.<List<Object>>read("$..[?(@.message)]")).isEmpty();
		return answer;
	}

	private void reset() {
		say("secretariat", "resetRehearsal", "demarcation: \"rehearsal\"");
	}

	private DocumentContext ask(String account, String document) {
		return this.client.graphql(account, document);
	}

	/** How much there is of each kind that people make; overlaps are computed. */
	private Map<String, Object> graph() {
		return this.database.query("""
				CYPHER 25
				MATCH (node:!Entry&!Unsealed&!JournalHead&!FindingSet&!OverlapCounts&!DatabaseLock)
				UNWIND labels(node) AS kind
				RETURN kind, count(*) AS things
				ORDER BY kind
				UNION ALL
				MATCH (:!FindingSet&!OverlapCounts)-[relationship:!OVERLAPS]->(:!FindingSet&!OverlapCounts)
				RETURN type(relationship) AS kind, count(*) AS things
				ORDER BY kind
				""")
			.fetch()
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> String.valueOf(row.get("kind")), (row) -> row.get("things")));
	}

	/** The kinds of nodes that have a key, as everything that is said has. */
	private List<String> kinds() {
		return List.copyOf(this.database.query("""
				CYPHER 25
				SHOW CONSTRAINTS
				YIELD labelsOrTypes, entityType
				WHERE entityType = 'NODE'
				UNWIND labelsOrTypes AS kind
				RETURN DISTINCT kind
				ORDER BY kind
				""").fetchAs(String.class).all());
	}

	private List<String> kindsOfDeadlines() {
		return List.copyOf(this.database.query("""
				CYPHER 25
				MATCH (deadline:PassedDeadline)
				RETURN DISTINCT deadline.kind AS kind
				ORDER BY kind
				""").fetchAs(String.class).all());
	}

}
