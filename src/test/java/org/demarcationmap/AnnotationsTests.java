package org.demarcationmap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Annotations on what there is in a demarcation, and who sees them.
 */
@ApplicationTest
class AnnotationsTests {

	private static final String TOPIC = "iot-identifier-requirements";

	private final Client client;

	private final Rehearsal rehearsal;

	private final Neo4jClient database;

	AnnotationsTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Neo4jClient database) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.database = database;
	}

	@BeforeEach
	void forget() {
		ask("secretariat", "mutation { resetRehearsal(input: {demarcation: \"rehearsal\"}) { userErrors { code } } }");
	}

	@Test
	void standOnTopicsOverlapsClausesAndLines() {
		var proposal = this.rehearsal.supported();
		this.rehearsal.conclude("co-chair-sg2", proposal, "SG2");
		this.rehearsal.conclude("co-chair-sg20", proposal, "SG20");
		made("expert-sg2", "topic: \"%s\"".formatted(TOPIC));
		made("expert-sg2", "topic: \"oid-resolution\", on: {proposal: \"%s\"}".formatted(proposal));
		made("expert-sg2", "on: {line: 1}");
		made("expert-sg2", "on: {overlap: \"%s\"}".formatted(overlap()));
		assertThat(list("reviewer", "").<List<String>>read("$..about.kind")).containsExactlyInAnyOrder("TOPIC",
				"CLAUSE", "LINE", "OVERLAP");
		assertThat(list("reviewer", "filter: {on: CLAUSE}").<List<String>>read("$..node.topic"))
			.containsExactly("oid-resolution");
		assertThat(list("reviewer", "filter: {on: LINE}").<List<String>>read("$..node.topic")).containsExactly("");
		var onOverlap = ask("reviewer",
				"{ overlap(id: \"%s\") { annotations { about { kind } } } }".formatted(overlap()));
		assertThat(onOverlap.<List<String>>read("$..kind")).contains("OVERLAP");
	}

	@Test
	void areSeenByTheirCircleOnly() {
		var ours = made("expert-sg2", "topic: \"%s\", visibility: SIDE, side: \"SG2\"".formatted(TOPIC));
		var theirs = made("co-chair-sg20", "topic: \"%s\", visibility: SIDE, side: \"SG20\"".formatted(TOPIC));
		var chairs = made("co-chair-sg2", "topic: \"%s\", visibility: CO_CHAIRS".formatted(TOPIC));
		var all = made("expert-sg20", "topic: \"%s\"".formatted(TOPIC));
		assertThat(seen("second-expert-sg2")).containsExactlyInAnyOrder(ours, all);
		assertThat(seen("co-chair-sg2")).containsExactlyInAnyOrder(ours, chairs, all);
		assertThat(seen("co-chair-sg20")).containsExactlyInAnyOrder(theirs, chairs, all);
		assertThat(seen("reviewer")).containsExactly(all);
		assertThat(seen("secretariat")).containsExactly(all);
		var refused = answer("expert-sg2", "replyToAnnotation", "annotation: \"%s\", text: \"Hm.\"".formatted(chairs));
		assertThat(codes(refused)).containsExactly("UNKNOWN_ANNOTATION");
		assertThat(refused.<List<Object>>read("$..notices")).as("nothing tells that there is one").isEmpty();
		assertThat(codes(answer("co-chair-sg2", "resolveAnnotation", "annotation: \"%s\"".formatted(theirs))))
			.containsExactly("UNKNOWN_ANNOTATION");
	}

	@Test
	void ofACircleAreToldByTheJournalToThatCircle() {
		var ours = made("expert-sg2", "topic: \"%s\", visibility: SIDE, side: \"SG2\"".formatted(TOPIC));
		assertThat(this.database.query("""
				CYPHER 25
				MATCH (entry:Entry {subject: $key})
				RETURN entry.audience AS audience
				""").bind(ours).to("key").fetchAs(String.class).all()).containsExactly("SIDE SG2");
	}

	@Test
	void areAnsweredResolvedAndReopened() {
		var note = made("expert-sg2", "topic: \"%s\"".formatted(TOPIC));
		var replied = answer("expert-sg20", "replyToAnnotation",
				"annotation: \"%s\", text: \" Both. \"".formatted(note));
		assertThat(replied.<List<Map<String, Object>>>read("$..replies[*]")).singleElement()
			.satisfies(
					(reply) -> assertThat(reply).containsEntry("text", "Both.").containsEntry("author", "expert-sg20"));
		var resolved = answer("co-chair-sg20", "resolveAnnotation", "annotation: \"%s\"".formatted(note));
		assertThat(resolved.<String>read("$.data.resolveAnnotation.annotation.resolvedBy")).isEqualTo("co-chair-sg20");
		assertThat(list("reviewer", "filter: {open: true}").<List<Object>>read("$..node")).isEmpty();
		assertThat(codes(answer("expert-sg2", "resolveAnnotation", "annotation: \"%s\"".formatted(note))))
			.containsExactly("UNCHANGED");
		var reopened = answer("expert-sg2", "reopenAnnotation", "annotation: \"%s\"".formatted(note));
		assertThat(reopened.<Boolean>read("$.data.reopenAnnotation.annotation.open")).isTrue();
		assertThat(reopened.<String>read("$.data.reopenAnnotation.annotation.resolvedBy")).isEqualTo("co-chair-sg20");
		assertThat(codes(answer("second-expert-sg2", "resolveAnnotation", "annotation: \"%s\"".formatted(note))))
			.containsExactly("FORBIDDEN");
	}

	@Test
	void onContestedTopicsAreToldFromOthers() {
		var contested = made("expert-sg2", "topic: \"%s\"".formatted(TOPIC));
		var quiet = made("expert-sg2", "topic: \"%s\"".formatted(quietTopic()));
		assertThat(list("reviewer", "filter: {contested: true, open: true}").<List<String>>read("$..node.id"))
			.containsExactly(contested);
		assertThat(list("reviewer", "filter: {contested: false}").<List<String>>read("$..node.id"))
			.containsExactly(quiet);
		compete();
		compete();
		assertThat(list("reviewer", "filter: {contested: true}").<List<String>>read("$..node.id")).hasSize(2);
	}

	@Test
	void comeInPagesNewestFirst() {
		var notes = Stream.of(1, 2, 3).map((_) -> made("expert-sg2", "topic: \"%s\"".formatted(TOPIC))).toList();
		var first = list("reviewer", "first: 2");
		assertThat(first.<Integer>read("$.data.annotations.totalCount")).isEqualTo(3);
		String cursor = first.read("$.data.annotations.pageInfo.endCursor");
		var rest = list("reviewer", "first: 2, after: \"%s\"".formatted(cursor));
		assertThat(Stream.concat(first.<List<String>>read("$..node.id").stream(),
				rest.<List<String>>read("$..node.id").stream()))
			.containsExactlyInAnyOrderElementsOf(notes);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			text: "Note."                                                                    | BAD_ARGUMENT
			text: "Note.", topic: "oid-resolution", on: {line: 1}                            | BAD_ARGUMENT
			text: "Note.", on: {proposal: "nothing"}                                         | BAD_ARGUMENT
			text: "Note.", topic: "nowhere"                                                  | UNKNOWN_TOPIC
			text: "Note.", topic: "oid-resolution", on: {proposal: "nothing"}                | UNKNOWN_PROPOSAL
			text: "Note.", on: {line: 7}                                                     | UNKNOWN_VERSION
			text: "Note.", on: {overlap: "nothing"}                                          | UNKNOWN_OVERLAP
			text: "Note.", topic: "oid-resolution", visibility: SIDE                         | BAD_ARGUMENT
			text: "Note.", topic: "oid-resolution", side: "SG2"                              | BAD_ARGUMENT
			text: "Note.", topic: "oid-resolution", visibility: SIDE, side: "SG13"           | UNKNOWN_SIDE
			text: " ", topic: "oid-resolution"                                               | TEXT_MISSING
			text: "\\u0007", topic: "oid-resolution"                                         | TEXT_NOT_PLAIN
			text: "Note.", topic: "oid-resolution", visibility: SIDE, side: "SG20"           | FORBIDDEN
			text: "Note.", topic: "oid-resolution", visibility: CO_CHAIRS                    | FORBIDDEN
			""")
	void areRefusedWhereTheySayNothingOrNothingThereIs(String input, String code) {
		assertThat(codes(ask("expert-sg2", annotate("kind: TERM, " + input)))).containsExactly(code);
	}

	@Test
	void areForThoseWhoTakePart() {
		for (var account : List.of("reviewer", "secretariat")) {
			assertThat(codes(ask(account, annotate("kind: TERM, text: \"Note.\", topic: \"oid-resolution\""))))
				.containsExactly("FORBIDDEN");
		}
	}

	private void compete() {
		String id = ask("expert-sg2", """
				mutation { submitProposal(input: {demarcation: "rehearsal", side: "SG2", title: "Taken",
				  clauses: [{topic: "%s", arrangement: DEFERRED}]}) { proposal { id } } }""".formatted(quietTopic()))
			.read("$.data.submitProposal.proposal.id");
		this.rehearsal.open(id);
	}

	/** A topic in scope that no two sides treat. */
	private String quietTopic() {
		var overlaps = ask("reviewer",
				"""
						{ demarcation(slug: "rehearsal") { topicSlugs }
						  overlaps(demarcation: "rehearsal", first: 100, filter: {kinds: [TOPIC]}) { edges { node { topic { slug } } } } }""");
		var found = overlaps.<List<String>>read("$..node.topic.slug");
		return overlaps.<List<String>>read("$.data.demarcation.topicSlugs[*]")
			.stream()
			.filter((slug) -> !found.contains(slug))
			.findFirst()
			.orElseThrow();
	}

	private String overlap() {
		return ask("reviewer", "{ overlaps(demarcation: \"rehearsal\", first: 1) { edges { node { id } } } }")
			.read("$.data.overlaps.edges[0].node.id");
	}

	private String made(String account, String input) {
		var answer = ask(account, annotate("kind: SCOPE, text: \"Note.\", " + input));
		assertThat(codes(answer)).as(answer.jsonString()).isEmpty();
		return answer.read("$.data.annotate.annotation.id");
	}

	private static String annotate(String input) {
		return "mutation { annotate(input: {demarcation: \"rehearsal\", " + input
				+ "}) { annotation { id topic } userErrors { code message } } }";
	}

	private DocumentContext answer(String account, String act, String input) {
		return ask(account, "mutation { " + act + "(input: {" + input
				+ "}) { annotation { open resolved resolvedBy reopenedBy replies { text author } } userErrors { code message } } }");
	}

	private List<String> seen(String account) {
		return list(account, "").read("$..node.id");
	}

	private DocumentContext list(String account, String arguments) {
		return ask(account, "{ annotations(demarcation: \"rehearsal\" " + arguments
				+ ") { totalCount pageInfo { endCursor } edges { node { id topic about { kind line } } } } }");
	}

	private DocumentContext ask(String account, String document) {
		return this.client.graphql(account, document);
	}

	private static List<String> codes(DocumentContext answer) {
		return Stream
			.concat(answer.<List<String>>read("$..userErrors[*].code").stream(),
					answer.<List<String>>read("$..errors[*].extensions.code").stream())
			.toList();
	}

}
