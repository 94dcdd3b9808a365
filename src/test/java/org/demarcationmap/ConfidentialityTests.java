package org.demarcationmap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is quoted from TIES and RESTRICTED sources reaches only those who may see them,
 * also where the installation opened overlaps and exports to everybody.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
		properties = "demarcation-map.access.open-to-all=overlaps,overlap,coverage,whatIf,agreedLine,exports")
class ConfidentialityTests {

	private static final String SECRET = "unprinted";

	private static final String CARD = """
			id sentence sides { deliverables { treatment { source } } } evidence { text
			  ... on SharedWords { words { word left right } } ... on ProcessTrace { document } }
			reviews { reason } dissolvedBy { sentence } thirdParties { deliverables { treatment { source } } }""";

	/** One text of the pair says its words nowhere but in a scope that is not public. */
	private static final String HIDE = """
			CYPHER 25
			MATCH (text:Deliverable {name: $name})
			SET text.title = null, text.scope = $scope, text.confidentiality = $confidentiality
			WITH DISTINCT $confidentiality AS confidentiality
			MATCH (treatment:Treatment)
			SET treatment.source = 'unprinted', treatment.confidentiality = confidentiality
			""";

	private final Client client;

	private final Rehearsal rehearsal;

	private final Neo4jClient database;

	private String overlap = "";

	private String name = "";

	private String word = "";

	private String proposal = "";

	ConfidentialityTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Neo4jClient database) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.database = database;
	}

	@BeforeAll
	void findAPairOfTextsThatShareWords() {
		var card = this.client.graphql("reviewer", """
				{ overlaps(demarcation: "rehearsal", filter: {kinds: [PAIR]}, first: 100) { edges { node { id
				    evidence { ... on SharedWords { left { name } words { word } }
				               ... on TopicPath { nodes { kind name } } } } } } }""")
			.<List<Map<String, Object>>>read("$..node[?(@.evidence[*].words)]")
			.getFirst();
		this.overlap = String.valueOf(card.get("id"));
		this.name = JsonPath.<List<String>>read(card, "$.evidence[*].left.name").getFirst();
		this.word = JsonPath.<List<String>>read(card, "$.evidence[*].words[*].word").getFirst();
		this.proposal = this.rehearsal.supported("iot-identifier-requirements");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			PUBLIC,     reviewer,     true
			PUBLIC,     nobody,       true
			TIES,       nobody,       false
			TIES,       reviewer,     false
			TIES,       expert-sg20,  true
			TIES,       co-chair-sg2, true
			RESTRICTED, reviewer,     false
			RESTRICTED, expert-sg20,  false
			RESTRICTED, co-chair-sg2, false
			RESTRICTED, secretariat,  true
			""")
	void quotesAndSourcesAreShownToThoseWhoMaySeeThem(String confidentiality, String account, boolean shown) {
		hide(confidentiality);
		var card = ask(account, "{ overlap(id: \"%s\") { %s } }".formatted(this.overlap, CARD));
		assertThat(card.<String>read("$.data.overlap.sentence")).isNotBlank();
		assertThat(quotes(card).anyMatch((quote) -> quote.contains(SECRET))).isEqualTo(shown);
		assertThat(card.jsonString().contains(SECRET)).isEqualTo(shown);
		assertThat(card.<List<String>>read("$..words[*].word").contains(this.word)).isEqualTo(shown);
		assertThat(card.<List<String>>read("$..dissolvedBy[*].sentence")).filteredOn((it) -> it.startsWith("Reword"))
			.noneMatch((it) -> !shown && it.contains(this.word));
		var all = ask(account, """
				{ overlaps(demarcation: "rehearsal", first: 50, filter: {topics: ["iot-identifier-requirements"]}) {
				  edges { node { %s } } } }""".formatted(CARD));
		assertThat(all.jsonString().contains(SECRET)).isEqualTo(shown);
		assertThat(all.jsonString().contains("withheld: " + confidentiality)).isEqualTo(!shown);
		var coverage = ask(account, """
				{ coverage(demarcation: "rehearsal", first: 50) { edges { node { rows {
				    sides { deliverables { treatment { source } } } } } } } }""");
		assertThat(coverage.jsonString().contains(SECRET)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			TIES,       nobody,      false
			TIES,       reviewer,    false
			TIES,       expert-sg20, true
			RESTRICTED, expert-sg20, false
			RESTRICTED, secretariat, true
			""")
	void lookingAheadShowsNoMoreThanTheOverlapsDo(String confidentiality, String account, boolean shown) {
		hide(confidentiality);
		var outlook = ask(account, """
				{ whatIf(proposal: "%s") { settles { why overlap { %s } } stays { why overlap { %s } }
				  transfers { why } procedures { why source } } }""".formatted(this.proposal, CARD, CARD));
		assertThat(outlook.<List<String>>read("$..overlap.id")).isNotEmpty();
		assertThat(outlook.jsonString().contains(SECRET)).isEqualTo(shown);
	}

	@Test
	void filesHoldNothingThatIsNotPublicWhoeverConcludesOrReads() {
		hide("RESTRICTED");
		var topic = this.rehearsal.supported("identifier-terminology");
		this.rehearsal.conclude("co-chair-sg2", topic, "SG2");
		this.rehearsal.conclude("co-chair-sg20", topic, "SG20");
		for (var format : List.of("json", "csv")) {
			var files = Stream.of("nobody", "reviewer", "secretariat")
				.map((account) -> file(account, "/exports/rehearsal/1." + format))
				.distinct()
				.toList();
			assertThat(files).as("the same for every reader").hasSize(1);
			assertThat(files.getFirst()).contains("identifier-terminology", "REHEARSAL").doesNotContain(SECRET);
		}
		for (var report : List.of("1.html", "baseline/SG2.html", "comparison.html?from=1&to=latest",
				"proposals/" + this.proposal + ".html", "comparison.html?from=1&to=" + this.proposal)) {
			for (var account : List.of("nobody", "reviewer", "secretariat")) {
				assertThat(file(account, "/exports/rehearsal/" + report)).contains("REHEARSAL").doesNotContain(SECRET);
			}
		}
		assertThat(ask("secretariat",
				"{ agreedLine(demarcation: \"rehearsal\") { cards { sentence paths } allocations { basis { proposal } } } }")
			.jsonString()).doesNotContain(SECRET);
	}

	@Test
	void whatIsOpenToAllIsNoMoreThanWhatWasOpened() {
		for (var query : List.of("{ proposals(demarcation: \"rehearsal\") { totalCount } }",
				"mutation { openProposal(input: {proposal: \"" + this.proposal + "\"}) { userErrors { code } } }")) {
			assertThat(ask("nobody", query).<String>read("$.errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
		}
		var post = this.client.anonymous().post().uri("/exports/rehearsal/1.json").retrieve().toBodilessEntity();
		assertThat(post.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
		var imports = this.client.anonymous().get().uri("/imports").retrieve().toBodilessEntity();
		assertThat(imports.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
	}

	private void hide(String confidentiality) {
		this.database.query(HIDE)
			.bindAll(Map.of("name", this.name, "scope", SECRET + " " + this.word + " " + SECRET, "confidentiality",
					confidentiality))
			.run();
	}

	private static Stream<String> quotes(DocumentContext card) {
		return Stream.of("left", "right").flatMap((side) -> card.<List<String>>read("$..words[*]." + side).stream());
	}

	private String file(String account, String path) {
		var answer = account.equals("nobody")
				? this.client.anonymous().get().uri(path).retrieve().toEntity(String.class)
				: this.client.get(account, path);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return String.valueOf(answer.getBody());
	}

	private DocumentContext ask(String account, String document) {
		return account.equals("nobody") ? JsonPath.parse(this.client.anonymous()
			.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("query", document))
			.retrieve()
			.body(String.class)) : this.client.graphql(account, document);
	}

}
